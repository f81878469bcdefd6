import { useWindow } from '../../state/window.ts'
import { useFailureWords } from '../../wording/wording.tsx'

/** Brings a file in and says so when nothing came of it. */
export function useImport(): () => Promise<void> {
  const { importCase, say } = useWindow()
  const failureWords = useFailureWords()
  return async () => {
    const code = await importCase()
    if (code !== null) say(failureWords(code))
  }
}
