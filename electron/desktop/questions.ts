/**
 * Questions to another process: `{ id, name, input }` goes there, `{ id, outcome }` comes back.
 * What travels is structured-clone data; order of asking is kept, order of answering need not be.
 */
export interface Line {
  readonly send: (question: { id: number; name: string; input: unknown }) => void
  readonly hear: (listener: (reply: { id: number; outcome: unknown }) => void) => void
}

export interface Questions {
  /** Rejects with `LineLost` when the other side goes away before it answers, or has gone. */
  readonly ask: (name: string, input: unknown) => Promise<unknown>
  /** The other side is gone: whoever still waits is told. */
  readonly end: () => void
}

export class LineLost extends Error {}

interface Waiting {
  readonly resolve: (outcome: unknown) => void
  readonly reject: (reason: LineLost) => void
}

export function questionsOver(line: Line): Questions {
  const waiting = new Map<number, Waiting>()
  let latestId = 0
  let ended = false

  line.hear(({ id, outcome }) => {
    waiting.get(id)?.resolve(outcome)
    waiting.delete(id)
  })

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        if (ended) throw new LineLost()
        latestId += 1
        waiting.set(latestId, { resolve, reject })
        line.send({ id: latestId, name, input })
      }),
    end: () => {
      ended = true
      for (const { reject } of waiting.values()) reject(new LineLost())
      waiting.clear()
    },
  }
}
