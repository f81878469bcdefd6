import { sourceOf } from '../../case/entries.ts'
import { writtenWords } from '../../case/wording/words.ts'
import { fieldWording } from '../../parts/wording.ts'
import { dateText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { joined, nameOf } from './people.ts'
import { sharedWords } from './wording/words.ts'

/**
 * What a reference means to a reader: a goal's words, or when, what and by whom, or the question of
 * an answer; the reference itself when unknown.
 */
export function linkText(input: DocumentInput, id: string): string {
  const { file, language } = input
  const { dates } = sharedWords(language)
  const who = (actorId: string | undefined) => nameOf(file, actorId)
  const goal = file.trialGoals?.find((each) => each.id === id)
  const seen = file.observations?.find((each) => each.id === id)
  const result = file.methodResults?.find((each) => each.id === id)
  const measured = file.abilitator?.measurements?.find((each) => each.id === id)
  const day = file.clientDiary?.find((each) => each.id === id)
  const diary = writtenWords(language).clientDiary
  const text =
    goal?.goal?.trim() ||
    (seen && joined(', ', [dateText(seen.date, dates), seen.task, who(seen.actorId)])) ||
    (result && joined(', ', [dateText(result.date, dates), result.method, who(result.actorId)])) ||
    (measured && joined(', ', ['Kykyviisari®', dateText(measured.date, dates)])) ||
    (day && joined(', ', [joined(' ', [diary, dateText(day.date, dates)]), day.about])) ||
    answerText(input, id)
  return text || id
}

/** An answer of the client's or of the workplace's, by what was asked; empty for anything else. */
function answerText({ file, language }: DocumentInput, ref: string): string {
  const source = sourceOf(ref)
  if (!source || 'list' in source) return ''
  const said = writtenWords(language)
  const { label } = fieldWording(language, source.part, ref.replaceAll('/', '.'))
  if (source.kind === 'clientView') return joined(', ', [said.clientView, label])
  const { givenOn, givenBy } = source.date ? (file.workplaceFeedback ?? {}) : {}
  const date = dateText(givenOn, sharedWords(language).dates)
  return joined(', ', [joined(' ', [said.workplace, date]), nameOf(file, givenBy), label])
}
