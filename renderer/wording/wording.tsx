import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider, useTranslations } from 'use-intl'
import type { fi } from './fi.ts'
import type { WindowWording } from './languages.ts'

const Words = createContext<WindowWording | null>(null)

/** Puts one language on the whole window: our words, dates, and those of the ready-made parts. */
export function Wording({
  words,
  children,
}: {
  readonly words: WindowWording
  readonly children: ReactNode
}) {
  return (
    <Words value={words}>
      <I18nProvider locale={words.locale}>
        <IntlProvider
          locale={words.locale as 'fi-FI'}
          messages={words.messages as typeof fi}
          timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </Words>
  )
}

function useWords(): WindowWording {
  const words = useContext(Words)
  if (!words) throw new Error('Nothing here speaks any language: mount <Wording> above')
  return words
}

export const useLanguage = () => useWords().language
export const useWalkWords = () => useWords().walk
export const useFieldWords = () => useWords().fields
export const useMessages = () => useWords().messages
export const useDates = () => useWords().dates

/** A sentence for an outcome's code. A code without words is a defect, said as calmly as one can. */
export function useFailureWords(): (code: string) => string {
  const t = useTranslations('failures')
  const known = useWords().messages.failures
  return (code) => t(Object.hasOwn(known, code) ? (code as keyof typeof known) : 'badRequest')
}
