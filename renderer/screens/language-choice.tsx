import { useTranslations } from 'use-intl'
import { type Language, languageNames, languages } from '../../templates/model/blocks.ts'
import { OneOf } from '../ui/choices.tsx'
import { useLanguage } from '../wording/wording.tsx'
import { useChooseLanguage } from './use-choose-language.ts'

/** Which language the product speaks; each by its own name. Documents have a language of their own. */
export function LanguageChoice() {
  const t = useTranslations('language')
  const language = useLanguage()
  const choose = useChooseLanguage()
  return (
    <OneOf
      label={t('label')}
      options={languages.map((value) => ({
        value,
        label: languageNames[value],
        language: value,
      }))}
      value={language}
      onChange={(value) => void choose(value as Language)}
    />
  )
}
