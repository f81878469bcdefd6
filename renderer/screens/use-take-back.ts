import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { actorsOf } from '../form/actors.ts'
import { type Typing, watchTyping } from '../form/typing.ts'
import { useWindow } from '../state/window.ts'
import { useFailureWords, useFieldWords } from '../wording/wording.tsx'
import { fieldPlaceOf, placeWords } from './place-words.ts'

/** Undo and redo as people expect them: letters while one types, then acts, and what it was in words. */
export function useTakeBack(): { readonly undo: () => void; readonly redo: () => void } {
  const t = useTranslations('field')
  const failureWords = useFailureWords()
  const words = useFieldWords()
  const { session, say, goToField } = useWindow()
  const typing = useRef<Typing | null>(null)
  useEffect(() => {
    const watched = watchTyping()
    typing.current = watched
    return watched.stop
  }, [])

  return useMemo(() => {
    const take = async (how: 'undone' | 'redone') => {
      const { openCase } = session.store.get()
      const outcome = await openCase?.[how === 'undone' ? 'undo' : 'redo']()
      // Whoever has gone elsewhere meanwhile is not called back.
      if (!outcome || !openCase || session.store.get().openCase !== openCase) return
      if (!outcome.ok) return say(failureWords(outcome.code))
      const { part, content, places } = outcome.value
      const [place] = places
      if (!place) return
      const what = placeWords(words, part, content.answers, place, actorsOf(openCase.answersOf))
      // In this order: news of one screen does not follow to another.
      goToField({ part, place: fieldPlaceOf(part, place) })
      say(t(how, { what }))
    }
    return {
      undo: () => {
        if (!typing.current?.undo()) void take('undone')
      },
      redo: () => {
        if (!typing.current?.redo()) void take('redone')
      },
    }
  }, [session, say, goToField, t, failureWords, words])
}
