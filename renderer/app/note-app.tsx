import { useEffect, useLayoutEffect, useState } from 'react'
import type { Language } from '../../templates/model/blocks.ts'
import { NoteScreen } from '../screens/note/note-screen.tsx'
import type { NoteDesk } from '../state/note-desk.ts'
import { wordings } from '../wording/languages.ts'
import { Wording } from '../wording/wording.tsx'

/** The small window for one observation, over everything else. */
export function NoteApp({
  desk,
  language,
  caseId,
}: {
  readonly desk: NoteDesk
  readonly language: Language
  /** About which case; `null` for the one that was written last. */
  readonly caseId: string | null
}) {
  const [spoken, speak] = useState(language)
  useEffect(() => desk.client.on('language', speak), [desk])
  useEffect(() => void desk.start(caseId), [desk, caseId])
  useSaveWhenLeaving(desk)
  useLayoutEffect(() => {
    document.documentElement.lang = spoken
  }, [spoken])
  return (
    <Wording words={wordings[spoken]}>
      <NoteScreen desk={desk} />
    </Wording>
  )
}

function useSaveWhenLeaving(desk: NoteDesk): void {
  useEffect(() => {
    const save = () => void desk.save()
    const stop = desk.client.on('flush', () => void desk.save().then(desk.client.flushed))
    window.addEventListener('blur', save)
    window.addEventListener('beforeunload', save)
    return () => {
      stop()
      window.removeEventListener('blur', save)
      window.removeEventListener('beforeunload', save)
    }
  }, [desk])
}
