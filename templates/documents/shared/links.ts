import { dateText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { joined, nameOf } from './people.ts'
import { sharedWords } from './wording/words.ts'

/** What an id means to a reader: a goal's words, or when, what and by whom; the id when unknown. */
export function linkText(input: DocumentInput, id: string): string {
  const { file, language } = input
  const { dates } = sharedWords(language)
  const who = (actorId: string | undefined) => nameOf(file, actorId)
  const goal = file.trialGoals?.find((each) => each.id === id)
  const seen = file.observations?.find((each) => each.id === id)
  const result = file.methodResults?.find((each) => each.id === id)
  const measured = file.abilitator?.measurements?.find((each) => each.id === id)
  const text =
    goal?.goal?.trim() ||
    (seen && joined(', ', [dateText(seen.date, dates), seen.task, who(seen.actorId)])) ||
    (result && joined(', ', [dateText(result.date, dates), result.method, who(result.actorId)])) ||
    (measured && joined(', ', ['Kykyviisari®', dateText(measured.date, dates)]))
  return text || id
}
