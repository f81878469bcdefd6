import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import { placeText } from '../../templates/model/answers.ts'
import { type FieldPlace, useDesk } from './desk.tsx'

const focusable =
  'input:not([type=hidden]):not([tabindex="-1"]), textarea, button:not([tabindex="-1"])'

/** The element whose first box takes the focus when somebody asks for this field. */
export function useFocusWish<E extends HTMLElement = HTMLDivElement>(
  at: FieldPlace,
): RefObject<E | null> {
  const element = useRef<E | null>(null)
  const { focus } = useDesk()
  const wish = useSyncExternalStore(focus.subscribe, focus.get)
  const isMine = wish !== null && isSame(wish, at)
  useEffect(() => {
    if (!isMine || !wish) return
    focus.taken()
    const box = element.current?.querySelector<HTMLElement>(focusable) ?? element.current
    box?.focus({ preventScroll: true })
    element.current?.scrollIntoView({ block: 'center' })
  }, [isMine, wish, focus])
  return element
}

/** Whether somebody asks for a field inside this place: what is folded opens for it. */
export function useIsWishedInside(at: FieldPlace): boolean {
  const { focus } = useDesk()
  const wish = useSyncExternalStore(focus.subscribe, focus.get)
  return (
    wish !== null &&
    wish.part === at.part &&
    wish.place.length > at.place.length &&
    at.place.every((name, index) => wish.place[index] === name)
  )
}

const isSame = (one: FieldPlace, other: FieldPlace): boolean =>
  one.part === other.part && placeText(one.place) === placeText(other.place)
