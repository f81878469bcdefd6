import type { ChangeMetadata } from '@automerge/automerge'
import { type Act, actNameOf, readAct } from './acts.ts'

/** One act of a person and the run of changes of one part that it came to. */
export interface OwnAct {
  readonly name: string
  readonly part: string
  /** The part's heads before its first change, and after its last. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What can be taken back, and what can be done again; the next one is last. */
export interface OwnActs {
  readonly done: readonly OwnAct[]
  readonly undone: readonly OwnAct[]
}

type Step = OwnAct & Pick<Act, 'kind' | 'number' | 'target'>

/** A person's own acts in a case, as the logs of its parts tell them. */
export function ownActs(
  logs: ReadonlyMap<string, readonly ChangeMetadata[]>,
  author: string,
): OwnActs {
  const steps = [...logs]
    .flatMap(([part, changes]) => stepsOf(part, changes, author))
    .toSorted((one, other) => one.number - other.number)
  let done: OwnAct[] = []
  let undone: OwnAct[] = []
  for (const step of steps) {
    if (step.kind === 'edit') {
      done.push(step)
      undone = []
    } else if (step.kind === 'undo') {
      done = done.filter(({ name }) => name !== step.target)
      undone.push({ ...step, name: step.target ?? '' })
    } else {
      undone = undone.filter(({ name }) => name !== step.target)
      done.push({ ...step, name: step.target ?? '' })
    }
  }
  return { done, undone }
}

function stepsOf(part: string, changes: readonly ChangeMetadata[], author: string): Step[] {
  const steps = new Map<string, Step>()
  for (const change of changes) {
    const act = change.author === author ? readAct(change.message) : null
    if (!act) continue
    const name = actNameOf(change.actor, act.number)
    const begun = steps.get(name)
    steps.set(name, {
      ...(begun ?? { ...act, name, part, before: change.deps }),
      after: [change.hash],
    })
  }
  return [...steps.values()]
}
