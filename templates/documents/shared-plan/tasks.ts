import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Inline, Row } from '../../model/blocks.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { actorOf, clientName, isClient, nameOf } from '../shared/people.ts'
import { cell, isWritten, words, writtenCell } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SharedPlanWording } from './wording/words.ts'

type Task = NonNullable<NonNullable<CaseFile['sharedPlan']>['tasks']>[number]

/** The plan's own order: the client first, then professionals, then others. */
const order = ['client', 'professional', 'other', undefined] as const

/** Who does what by when, in one table. */
export function agreedTasks(input: DocumentInput, text: SharedPlanWording['tasks']): Block[] {
  const tasks = (input.file.sharedPlan?.tasks ?? []).toSorted(
    (one, other) => order.indexOf(one.ownerType) - order.indexOf(other.ownerType),
  )
  if (tasks.length === 0) return []
  return [
    {
      type: 'table',
      caption: text.caption,
      columns: [
        { title: text.who, align: 'start', share: 0.3 },
        { title: text.task, align: 'start', share: 0.5 },
        { title: text.due, align: 'start', share: 0.2 },
      ],
      rows: tasks.map((task) => rowOf(input, text, task)),
      rowHeaders: true,
    },
  ]
}

function rowOf(input: DocumentInput, text: SharedPlanWording['tasks'], task: Task): Row {
  return {
    cells: [
      ownerCell(input, text, task),
      writtenCell(input, task.task),
      cell(dateText(task.due, sharedWords(input.language).dates)),
    ],
  }
}

/** The owner's name, and below it in which role: the title of an actor, or the kind of owner. */
function ownerCell(
  { file }: DocumentInput,
  text: SharedPlanWording['tasks'],
  task: Task,
): Inline[] {
  const { owner, ownerType } = task
  const role = actorOf(file, owner)?.title ?? (ownerType && text.owners[ownerType])
  const isKeyword = isClient(file, owner) && owner?.trim().toLowerCase() === text.owners.client
  const name = isKeyword ? clientName(file) : nameOf(file, owner)
  const lines = [name, role].filter(isWritten)
  return lines.length > 0 ? lines.map(words) : [...cell(undefined)]
}
