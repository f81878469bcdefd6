import { useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { chapterOf, levelOf } from '../../templates/icf/chapters.ts'
import { presetCodes } from '../../templates/icf/core-sets.ts'
import type { SearchableCodes } from '../../templates/icf/find-codes.ts'
import { type IcfWords, icfWords } from '../../templates/icf/wording/words.ts'
import type { LineField } from '../../templates/model/fields.ts'
import { type PickerOption, PickOrWrite } from '../ui/picker.tsx'
import { useLanguage } from '../wording/wording.tsx'
import { useDesk } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

/**
 * A code of the classification: typed, or found by a word of its name where the vault has a code
 * list. Without one the codes of the core sets are offered, and what is typed is checked by its form.
 */
export function IcfCodeAnswer({ at, field, wording }: FieldProps<LineField>) {
  const answer = useAnswer(at, field, wording)
  // A code may be the beginning of others: one that is typed is not picked, and the list stays.
  const [picked, setPicked] = useState(answer.typed || null)
  const element = useFocusWish(at)
  const desk = useDesk()
  const codes = useSyncExternalStore(desk.codes.subscribe, desk.codes.get)
  const t = useTranslations('codes')
  const words = icfWords(useLanguage())
  const isOfSurroundings = at.place.at(-1) === 'icfCode'
  const hasList = codes.nameOf(answer.typed.trim()) !== undefined || codes.find('').length > 0
  const name = codes.nameOf(answer.typed.trim())
  const options = useMemo(
    () =>
      optionsFor(codes, answer.typed, {
        words,
        only: isOfSurroundings ? 'e' : undefined,
        presets: t('presets'),
      }),
    [codes, answer.typed, words, isOfSurroundings, t],
  )
  return (
    <div ref={element}>
      <PickOrWrite
        label={wording.label}
        hint={name ?? `${wording.hint ?? ''} ${t(hasList ? 'typeWord' : 'typeCode')}`.trim()}
        mark={answer.mark}
        error={answer.error}
        isReadOnly={answer.isReadOnly}
        text={answer.typed}
        selected={picked === answer.typed ? picked : null}
        onText={(typed) => {
          setPicked((now) => (now === typed ? now : null))
          answer.change(typed)
        }}
        onPick={(code) => {
          setPicked(code)
          answer.change(code)
        }}
        onFocus={answer.enter}
        onBlur={answer.leave}
        openLabel={`${t('pickCode')}: ${wording.label}`}
        options={options}
        areFound
      />
    </div>
  )
}

/** Under the headings of their chapters; a core set before anything is typed. */
function optionsFor(
  codes: SearchableCodes,
  typed: string,
  {
    words,
    only,
    presets,
  }: { readonly words: IcfWords; readonly only: 'e' | undefined; readonly presets: string },
): readonly PickerOption[] {
  const chapterName = (code: string) => {
    const chapter = chapterOf(code)
    const name = words.chapters[chapter as keyof IcfWords['chapters']]
    return name ? `${chapter} ${name}` : chapter
  }
  const begun = typed.trim().toLowerCase()
  const preset = presetCodes
    .filter(({ code }) => code.startsWith(begun) && (!only || code.startsWith(only)))
    .map(({ code, sets }) => ({
      id: code,
      name: code,
      more:
        codes.nameOf(code) ??
        `${chapterName(code)} · ${sets.map((set) => words.sets[set]).join(', ')}`,
      group: presets,
    }))
  const found = codes.find(typed, only).map(({ code, name }) => ({
    id: code,
    name: code,
    more: name,
    group: chapterName(code),
    depth: levelOf(code) - 1,
  }))
  if (found.length === 0) return preset
  // Whoever has typed nothing sees what is most used first, then the chapters.
  return begun === '' ? [...preset, ...found.map((one) => ({ ...one, depth: 0 }))] : found
}
