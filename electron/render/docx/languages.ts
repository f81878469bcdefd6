import type { Language } from '../../../templates/model/blocks.ts'

/** Office looks its proofing tools up by language and region. */
const regions: Readonly<Record<string, string>> = {
  fi: 'fi-FI',
  sv: 'sv-SE',
  en: 'en-GB',
  se: 'se-FI',
  tr: 'tr-TR',
}

/** The tag under which Office knows a language; a tag that it may know already stays as it is. */
export const officeLanguage = (language: Language | string): string => regions[language] ?? language
