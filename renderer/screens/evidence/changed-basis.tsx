import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ChangedBasis } from '../../../templates/case/bases.ts'
import {
  dateTold,
  sourceTold,
  type Telling,
  wordsNow,
  wordsOf,
} from '../../../templates/case/cite.ts'
import { type Entry, entryOnceAt } from '../../../templates/case/entries.ts'
import { wordDiff } from '../../../templates/model/word-diff.ts'
import { useDesk } from '../../form/desk.tsx'
import { useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { OneSide } from '../history/pieces.tsx'
import { useTelling } from './entries.ts'
import { useSettling } from './use-citing.ts'

/** What an entry says as one text, so that every change of it shows by word. */
const wholeOf = (telling: Telling, entry: Entry): string =>
  `${[dateTold(entry.date), entry.about, telling.nameOf(entry.who), entry.setting]
    .filter(Boolean)
    .join(', ')}\n${wordsOf(telling.language, entry)}`

/** An entry that has changed since something came to rest on it: then and now, and what to do. */
export function ChangedBasisView({
  basis,
  children,
}: {
  readonly basis: ChangedBasis
  /** Further acts. */
  readonly children?: ReactNode
}) {
  const t = useTranslations('evidence')
  const telling = useTelling()
  const before = useEntryAsSeen(basis)
  const { entry, citation } = basis
  const named = entry ?? before
  const pieces = useMemo(
    () => (before && entry ? wordDiff(wholeOf(telling, before), wholeOf(telling, entry)) : null),
    [before, entry, telling],
  )
  return (
    <div className="changed-basis">
      {named && <p className="changed-name">{sourceTold(telling, named)}</p>}
      <dl className="sides">
        <div>
          <dt>{t('thenRead')}</dt>
          <dd>
            {pieces ? (
              <OneSide pieces={pieces} side="removed" />
            ) : (
              <p className="prose">
                {before ? wholeOf(telling, before) : (citation?.words ?? t('thenUnknown'))}
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('now')}</dt>
          <dd>
            {pieces ? (
              <OneSide pieces={pieces} side="added" />
            ) : (
              <p className="prose">{entry ? wholeOf(telling, entry) : t('basisGone')}</p>
            )}
          </dd>
        </div>
      </dl>
      <Acts basis={basis} before={before} />
      {children}
    </div>
  )
}

function Acts({ basis, before }: { readonly basis: ChangedBasis; readonly before: Entry | null }) {
  const t = useTranslations('evidence')
  const desk = useDesk()
  const telling = useTelling()
  const { standBy, renew } = useSettling()
  const { jump, say } = useWindow()
  const { entry, citation, kind, part, place } = basis
  const after = (what: string) => {
    desk.focus.ask({ part, place })
    say(what)
  }
  const now =
    entry && citation?.isLiteral
      ? wordsNow(
          before && wordsOf(telling.language, before),
          citation.words,
          wordsOf(telling.language, entry),
        )
      : null
  return (
    <div className="changed-acts">
      {!desk.isReadOnly && kind === 'conclusion' && (
        <Button
          onPress={() => {
            standBy(basis)
            after(t('didConfirm'))
          }}
        >
          {t('holds')}
        </Button>
      )}
      {!desk.isReadOnly && now !== null && now !== citation?.words && (
        <Button
          onPress={() => {
            renew(basis, now)
            after(t('didUpdate'))
          }}
        >
          {t('update')}
        </Button>
      )}
      {!desk.isReadOnly && kind === 'citation' && (
        <Button
          onPress={() => {
            standBy(basis)
            after(t('didKeep'))
          }}
        >
          {t('keep')}
        </Button>
      )}
      {entry && (
        <Button look="plain" onPress={() => jump(readingPlace(entry), { part, place })}>
          {t('openEntry')}
        </Button>
      )}
    </div>
  )
}

/** Where an entry is read: its text, or the date of a measurement. */
export function readingPlace({ kind, part, place }: Entry) {
  const field = { observation: 'text', method: 'summary', measurement: 'date', clientDiary: 'text' }
  const inside = (field as Record<string, string>)[kind]
  return { part, place: inside ? [...place, inside] : place }
}

/** Asked of the history: the text that rests on an entry keeps a hash of it, not its words. */
export function useEntryAsSeen({ source, seenHash }: ChangedBasis): Entry | null {
  const { session } = useWindow()
  const { caseId } = useOpenCase()
  const savedAt = useSnapshot((snapshot) => snapshot.savedAt)
  const [seen, setSeen] = useState<Entry | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on disk may tell more
  useEffect(() => {
    let isWanted = true
    if (!/^[0-9a-f]{64}$/.test(seenHash)) return
    void session.client
      .call('case.entryAsSeen', { caseId, source, hash: seenHash })
      .then((outcome) => {
        if (!isWanted || !outcome.ok) return
        const { recordId, answers } = outcome.value
        setSeen(entryOnceAt(source, recordId, answers) ?? null)
      })
    return () => {
      isWanted = false
    }
  }, [caseId, source, seenHash, savedAt, session])
  return seen
}
