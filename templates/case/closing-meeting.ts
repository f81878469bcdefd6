import { type Language, languages } from '../model/blocks.ts'
import type { ViewTheme } from '../parts/multi-actor-summary/fields.ts'
import { fieldWording } from '../parts/wording.ts'
import { writtenWords } from './wording/words.ts'

/** What the meeting that closes an assessment is called in a case of the language. */
export const closingMeetingTitle = (language: Language): string =>
  writtenWords(language).closingMeeting

/** Whether a meeting is called so, in any language. */
export const isClosingMeeting = (title: string): boolean =>
  languages.some(
    (language) => closingMeetingTitle(language).toLowerCase() === title.trim().toLowerCase(),
  )

/** The item of the agenda under which a theme that is seen differently is talked through. */
export const topicOf = (language: Language, theme: ViewTheme): string =>
  writtenWords(language).viewsDiffer(
    fieldWording(language, 'multiActorSummary', 'viewDifferences.theme').options?.[theme] ?? theme,
  )
