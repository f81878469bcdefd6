import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Inline, Row, Span } from '../../model/blocks.ts'
import { fieldWording } from '../../parts/wording.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { actorOf, clientName, isClientWord, nameOf } from '../shared/people.ts'
import { cell, isWritten, paragraphsOf, words } from '../shared/prose.ts'
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
        { title: text.whoAndWhat, align: 'start', share: 0.8 },
        { title: text.due, align: 'start', share: 0.2 },
      ],
      rows: tasks.map((task) => rowOf(input, text, task)),
      rowHeaders: true,
    },
  ]
}

/** The task stands below its owner, in one cell: read aloud or copied, the two stay together. */
function rowOf(input: DocumentInput, text: SharedPlanWording['tasks'], task: Task): Row {
  const content = [
    ...ownerOf(input, text, task),
    ...paragraphsOf(input, task.task),
    ...attainmentOf(input, task),
  ]
  return {
    cells: [
      content.length > 0 ? content : cell(undefined),
      cell(dateText(task.due, sharedWords(input.language).dates)),
    ],
  }
}

/** How it went, once it has been followed up: in the words of the form. */
function attainmentOf(input: DocumentInput, { attainment, attainmentNotes }: Task): Inline[] {
  const { label, options } = fieldWording(
    input.language,
    'sharedPlan',
    'sharedPlan.tasks.attainment',
  )
  const how = attainment && options?.[attainment]
  return [
    ...(how ? [[{ text: `${label}: `, emphasis: 'strong' as const }, ...words(how)]] : []),
    ...paragraphsOf(input, attainmentNotes),
  ]
}

/** The owner's name, and in which role: the title of an actor, or the kind of owner. */
function ownerOf({ file }: DocumentInput, text: SharedPlanWording['tasks'], task: Task): Inline[] {
  const { owner, ownerType } = task
  const role = actorOf(file, owner)?.title ?? (ownerType && text.owners[ownerType])
  const name = isClientWord(owner) ? clientName(file) : nameOf(file, owner)
  if (!name) return isWritten(role) ? [words(role)] : []
  const named: Span = { text: name, emphasis: 'strong' }
  return [isWritten(role) ? [named, ...words(`, ${role}`)] : [named]]
}
