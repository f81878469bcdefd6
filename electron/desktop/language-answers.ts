import { fail, ok } from '../../templates/model/result.ts'
import type { DesktopAnswers } from './answers.ts'
import type { KeptLanguage } from './language.ts'

/** Which language is spoken, and another from now on. */
export const languageAnswers = (
  kept: KeptLanguage,
): DesktopAnswers<'language.read' | 'language.choose'> => ({
  'language.read': async () => ok({ language: kept.now() }),
  'language.choose': async ({ language }) =>
    (await kept.choose(language)) ? ok(null) : fail('cannotWrite'),
})
