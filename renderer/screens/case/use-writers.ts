import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { WritersView } from '../../../electron/contract/views.ts'
import type { Heading } from '../../../templates/model/blocks.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** Says under each chapter of a document who has written in the parts that it reads. */
export function useWriters(isShown: boolean): ((heading: Heading) => string | null) | undefined {
  const t = useTranslations('preview')
  const dates = useDates()
  const writers = useWritersOfCase(isShown)
  if (!isShown || !writers) return undefined
  return ({ parts }) => {
    if (!parts) return null
    const all = parts.flatMap((part) => writers[part as PartName] ?? [])
    const latest = all.toSorted((one, other) => other.at.localeCompare(one.at))
    const once = latest.filter(
      ({ person }, index) => index === latest.findIndex((other) => isSame(other.person, person)),
    )
    const named = once.map(({ person, at }) => {
      const name = person?.name ?? t('unknownWriter')
      const date = dates.date(at)
      return person?.title
        ? t('wroteAs', { name, title: person.title, date })
        : t('wrote', { name, date })
    })
    return named.length > 0 ? t('writtenBy', { who: named.join('; ') }) : t('nobodyWrote')
  }
}

type Person = NonNullable<WritersView[PartName]>[number]['person']

const isSame = (one: Person, other: Person) =>
  one?.name === other?.name && one?.title === other?.title

/** Asked again whenever something has come to disk, and never unless somebody wants to know. */
function useWritersOfCase(isShown: boolean): WritersView | null {
  const { session, say } = useWindow()
  const { caseId } = useOpenCase()
  const failureWords = useFailureWords()
  const savedAt = useSnapshot((snapshot) => snapshot.savedAt)
  const [writers, setWriters] = useState<WritersView | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on disk may have other writers
  useEffect(() => {
    if (!isShown) return
    let isWanted = true
    void session.client.call('case.writers', { caseId }).then((outcome) => {
      if (!isWanted) return
      if (outcome.ok) setWriters(outcome.value)
      else say(failureWords(outcome.code))
    })
    return () => {
      isWanted = false
    }
  }, [isShown, caseId, savedAt])
  return writers
}
