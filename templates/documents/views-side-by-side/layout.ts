import { splitCaseFile } from '../../case/case-file.ts'
import {
  type Difference,
  sideBySide,
  type ThemeViews,
  type View,
  withoutTheme,
} from '../../case/side-by-side.ts'
import type { Block, DocumentModel, Inline, Row } from '../../model/blocks.ts'
import type { JsonObject } from '../../model/json.ts'
import { fieldWording } from '../../parts/wording.ts'
import { clientByName } from '../shared/client.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { clientName, isClientWord, joined, nameOf } from '../shared/people.ts'
import {
  chapter,
  fieldList,
  noValue,
  paragraphsOf,
  prose,
  words,
  written,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type ViewsWording, viewsWords } from './wording/words.ts'

/**
 * Views side by side: how the client, the workplace and each observer see a theme, in their own
 * words, and where people have said that they differ. A working paper for the closing meeting: it
 * averages nothing and does not say who is right.
 */
export function layOutViews(input: DocumentInput): DocumentModel {
  const text = viewsWords(input.language)
  let count = 0
  const content = splitCaseFile(input.file as unknown as JsonObject, () => {
    count += 1
    return `r${count}`
  })
  const answersOf = (part: keyof typeof content) => content[part].answers
  const themes = sideBySide(answersOf)
  const marked = themes.filter(({ differences }) => differences.length > 0)
  const chapters = themes.flatMap((theme) => themeBlocks(input, text, theme))
  const silent = themes.filter(({ views, differences }) => views.length + differences.length === 0)
  const left = withoutTheme(answersOf)
  return assemble(input, {
    kind: 'views-side-by-side',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...prose([words(text.lead)], 'lead'),
      ...fieldList(clientByName(input)),
      ...chapter(text.marked, markedList(input, marked)),
      ...(chapters.length > 0 ? chapters : prose([words(sharedWords(input.language).nothingYet)])),
      ...(chapters.length > 0 && silent.length > 0
        ? prose(
            [words(text.silent(silent.map((each) => themeName(input, each)).join(', ')))],
            'note',
          )
        : []),
      ...(left > 0 ? prose([words(text.withoutTheme(left))], 'note') : []),
    ],
  })
}

const themeName = ({ language }: DocumentInput, { theme }: ThemeViews): string =>
  fieldWording(language, 'multiActorSummary', 'viewDifferences.theme').options?.[theme] ?? theme

const markedList = (input: DocumentInput, marked: readonly ThemeViews[]): Block[] =>
  marked.length > 0
    ? [{ type: 'list', ordered: true, items: marked.map((each) => words(themeName(input, each))) }]
    : []

function themeBlocks(input: DocumentInput, text: ViewsWording, theme: ThemeViews): Block[] {
  const { views, differences } = theme
  const blocks: Block[] = []
  const name = themeName(input, theme)
  if (views.length > 0) {
    blocks.push({
      type: 'table',
      caption: name,
      headed: true,
      columns: [
        { title: text.whose, align: 'start', share: 0.32 },
        { title: text.view, align: 'start', share: 0.68 },
      ],
      rows: views.map((view) => viewRow(input, text, view)),
      rowHeaders: true,
    })
  }
  if (differences.length > 0) {
    blocks.push({
      type: 'table',
      caption: text.differences(name),
      columns: [
        { title: text.teller, align: 'start', share: 0.32 },
        { title: text.difference, align: 'start', share: 0.68 },
      ],
      rows: differences.map((difference) => differenceRow(input, difference)),
      rowHeaders: true,
    })
  }
  return chapter(name, blocks)
}

function viewRow(input: DocumentInput, text: ViewsWording, view: View): Row {
  const { dates } = sharedWords(input.language)
  const who = view.who ? nameOf(input.file, view.who) : ''
  const party = view.whose === 'client' ? clientName(input.file) || text.client : who
  const titled = view.whose === 'workplace' ? joined(', ', [text.workplace, who]) : party
  const where = joined(', ', [dateText(view.date, dates), aboutOf(input, view)])
  return {
    cells: [
      [words(titled || noValue), ...(where ? [written(input, where)] : [])],
      view.figure === undefined
        ? paragraphsOf(input, view.text)
        : [words(text.figure(view.figure))],
    ],
  }
}

/** The task and the headings of an observation, or the question that was answered. */
function aboutOf({ language }: DocumentInput, { whose, about, entry }: View): string {
  if (whose === 'observer') {
    const headings = (entry?.headings ?? []).map(
      (heading) => fieldWording(language, 'observations', `observations.icf.${heading}`).label,
    )
    return joined(' – ', [about, headings.join(', ')])
  }
  if (!about) return ''
  if (entry?.kind === 'clientView')
    return fieldWording(language, 'clientVoice', `clientView.${about}`).label
  if (whose === 'client') return fieldWording(language, 'abilitator', `abilitator.${about}`).label
  const name = about === 'employerFeedback' ? about : `workplaceFeedback.${about}`
  return fieldWording(language, 'workplaceFeedback', name).label
}

function differenceRow(input: DocumentInput, { by, text }: Difference): Row {
  const who = isClientWord(by) ? clientName(input.file) : nameOf(input.file, by)
  const told: Inline[] = paragraphsOf(input, text)
  return { cells: [[words(who || noValue)], told.length > 0 ? told : [words(noValue)]] }
}
