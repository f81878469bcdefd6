import type { CaseFile } from '../../case/case-file.ts'
import type { Block, DocumentModel, Row } from '../../model/blocks.ts'
import { dateText, momentText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { actorOf, clientName, isClient, joined, nameOf } from '../shared/people.ts'
import {
  cell,
  field,
  fieldList,
  isWritten,
  linesOf,
  prose,
  words,
  writtenCell,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type PlanDutiesWording, planDutiesWords } from './wording/words.ts'

type Task = NonNullable<NonNullable<CaseFile['sharedPlan']>['tasks']>[number]

/**
 * What each person promised in the shared plan, a page a person: each is handed their own and reads
 * of nobody else's duties. It holds the client's name and no birthday, for a workplace may be among
 * those who are handed one.
 */
export function layOutPlanDuties(input: DocumentInput): DocumentModel {
  const text = planDutiesWords(input.language)
  const people = dutiesByPerson(input.file, text)
  const pages = people.flatMap((person, index) => pageOf(input, text, person, index > 0))
  return assemble(input, {
    kind: 'plan-duties',
    title: text.title,
    heading: text.title,
    blocks:
      pages.length > 0
        ? pages
        : [
            ...fieldList(aboutPlan(input, text)),
            ...prose([words(sharedWords(input.language).nothingYet)]),
          ],
  })
}

interface Person {
  readonly name: string
  readonly title: string
  readonly tasks: readonly Task[]
}

/** The client first, then in the order of the plan; nobody twice, by whatever name the plan says. */
function dutiesByPerson(file: CaseFile, text: PlanDutiesWording): Person[] {
  const all = (file.sharedPlan?.tasks ?? []).filter(
    ({ owner, task }) => isWritten(owner) || isWritten(task),
  )
  const keyOf = ({ owner }: Task) => (isClient(file, owner) ? '' : nameOf(file, owner))
  const keys = [...new Set(all.map(keyOf))].toSorted((one, other) =>
    one === '' ? -1 : other === '' ? 1 : 0,
  )
  return keys.map((key) => {
    const tasks = all.filter((task) => keyOf(task) === key)
    const owner = tasks[0]?.owner
    const isOfClient = key === '' && isClient(file, owner)
    return {
      name: isOfClient ? clientName(file) : key || text.unnamed,
      title: isOfClient ? '' : (actorOf(file, owner)?.title ?? ''),
      tasks,
    }
  })
}

function pageOf(
  input: DocumentInput,
  text: PlanDutiesWording,
  { name, title, tasks }: Person,
  startsPage: boolean,
): Block[] {
  return [
    {
      type: 'heading',
      level: 2,
      text: joined(', ', [name, title]),
      ...(startsPage && { startsPage }),
    },
    ...fieldList(aboutPlan(input, text)),
    {
      type: 'table',
      caption: text.caption,
      columns: [
        { title: text.task, align: 'start', share: 0.62 },
        { title: text.due, align: 'start', share: 0.18 },
        { title: text.done, align: 'start', share: 0.2 },
      ],
      rows: tasks.map((task) => rowOf(input, task)),
      rowHeaders: false,
      linesForHand: 1,
    },
    ...prose([words(text.ask)], 'note'),
  ]
}

/** The last cell is for the pen: the day on which it was done. */
const rowOf = (input: DocumentInput, { task, due }: Task): Row => ({
  cells: [writtenCell(input, task), cell(dateText(due, sharedWords(input.language).dates)), []],
})

/** Whose plan it is, whom to call, and when the network meets next. */
function aboutPlan(input: DocumentInput, text: PlanDutiesWording) {
  const { file, language } = input
  const { dates } = sharedWords(language)
  const { date, contactPerson, nextMeeting = {} } = file.sharedPlan ?? {}
  const contact = actorOf(file, contactPerson)
  const contactText = joined(', ', [nameOf(file, contactPerson), contact?.title, contact?.phone])
  const when = joined(' · ', [
    momentText(nextMeeting.date, nextMeeting.time, dates),
    nextMeeting.place,
  ])
  return [
    field(text.client, [words(clientName(file))]),
    field(text.madeOn, linesOf(input, [dateText(date, dates)])),
    field(text.contact, isWritten(contactText) ? [words(contactText)] : []),
    field(text.next, linesOf(input, [when])),
  ]
}
