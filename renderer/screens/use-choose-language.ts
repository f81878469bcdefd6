import { useCallback } from 'react'
import type { Language } from '../../templates/model/blocks.ts'
import { useWindow } from '../state/window.ts'
import { wordings } from '../wording/languages.ts'

/** Speaks another language from now on, and says in it when it will not be remembered. */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const { speak, say } = useWindow()
  return useCallback(
    async (language) => {
      if ((await speak(language)) !== null) say(wordings[language].messages.language.notKept)
    },
    [speak, say],
  )
}
