import { useEffect, useState, useSyncExternalStore } from 'react'
import { answerAt } from '../../templates/model/answers.ts'
import { isUnanswered } from '../../templates/model/validity.ts'
import { type Desk, type FieldPlace, useDesk } from './desk.tsx'

/**
 * Whether a fold is open: closed at first, unless something stands in it or somebody asks for a
 * field inside. It never closes by itself.
 */
export function useFold(places: readonly FieldPlace[]): {
  readonly isOpen: boolean
  readonly toggle: () => void
} {
  const desk = useDesk()
  const wish = useSyncExternalStore(desk.focus.subscribe, desk.focus.get)
  const isWished = wish !== null && places.some((place) => isWithin(wish, place))
  const [isOpen, setOpen] = useState(() => isWished || places.some((at) => isWritten(desk, at)))
  useEffect(() => {
    if (isWished) setOpen(true)
  }, [isWished])
  return { isOpen: isOpen || isWished, toggle: () => setOpen(!isOpen) }
}

const isWritten = (desk: Desk, { part, place }: FieldPlace): boolean =>
  !isUnanswered(answerAt(desk.answersOf(part), place))

const isWithin = (wish: FieldPlace, { part, place }: FieldPlace): boolean =>
  wish.part === part && place.every((name, index) => wish.place[index] === name)
