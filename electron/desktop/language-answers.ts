import { fail, ok } from '../../templates/model/result.ts'
import type { DesktopAnswers } from './answers.ts'
import type { KeptLanguage } from './language.ts'

/** Another language is spoken from now on. */
export const languageAnswers = (kept: KeptLanguage): DesktopAnswers<'language.choose'> => ({
  'language.choose': async ({ language }) =>
    (await kept.choose(language)) ? ok(null) : fail('cannotWrite'),
})
