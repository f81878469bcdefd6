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
  // Only a wish of its own: hundreds of fields sleep through the wishes for others.
  const wish = useSyncExternalStore(focus.subscribe, () => onlyIf(focus.get(), isSame, at))
  useEffect(() => {
    if (!wish) return
    focus.taken()
    const box = element.current?.querySelector<HTMLElement>(focusable) ?? element.current
    box?.focus({ preventScroll: true })
    element.current?.scrollIntoView({ block: 'center' })
  }, [wish, focus])
  return element
}

/** Whether somebody asks for a field inside this place: what is folded opens for it. */
export function useIsWishedInside(at: FieldPlace): boolean {
  const { focus } = useDesk()
  return useSyncExternalStore(focus.subscribe, () => onlyIf(focus.get(), isInside, at)) !== null
}

const onlyIf = (
  wish: FieldPlace | null,
  fits: (wish: FieldPlace, at: FieldPlace) => boolean,
  at: FieldPlace,
): FieldPlace | null => (wish !== null && fits(wish, at) ? wish : null)

const isInside = (wish: FieldPlace, { part, place }: FieldPlace): boolean =>
  wish.part === part &&
  wish.place.length > place.length &&
  place.every((name, index) => wish.place[index] === name)

const isSame = (one: FieldPlace, other: FieldPlace): boolean =>
  one.part === other.part && placeText(one.place) === placeText(other.place)
