import { useTranslations } from 'use-intl'

/**
 * What to think of while writing, under the field's label. Shown where the panel beside the form
 * does not show the same.
 */
export function Prompts({ prompts }: { readonly prompts: readonly string[] | undefined }) {
  const t = useTranslations('field')
  if (!prompts?.length) return null
  return (
    <div className="field-prompts">
      <p className="small quiet">{t('prompts')}</p>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </div>
  )
}
