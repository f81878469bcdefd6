import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryVersion, HistoryView } from '../../../electron/contract/views.ts'
import { actorsOf } from '../../form/actors.ts'
import type { FieldPlace } from '../../form/desk.tsx'
import { useOpenCase } from '../../state/case-context.tsx'
import { useIsReadOnly, useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { useDates, useFailureWords, useFieldWords } from '../../wording/wording.tsx'
import { placeWords } from '../place-words.ts'
import { ChangeView } from './change-view.tsx'

/** Who wrote what and when in the field that has the focus, and the way back to any of it. */
export function HistoryDialog() {
  const t = useTranslations()
  const { show } = useWindow()
  const { answersOf } = useOpenCase()
  const words = useFieldWords()
  const isOpen = useWindowState((state) => state.dialog === 'history')
  const field = useWindowState((state) => state.writing)
  const close = () => show({ dialog: null })
  const title = field
    ? t('history.title', {
        what: placeWords(
          words,
          field.part,
          answersOf(field.part),
          field.place,
          actorsOf(answersOf),
        ),
      })
    : t('history.titleNone')
  return (
    <Dialog title={title} isOpen={isOpen} onClose={close}>
      {field ? <FieldHistory field={field} onClose={close} /> : <p>{t('history.chooseField')}</p>}
      <DialogButtons>
        <Button onPress={close}>{t('app.close')}</Button>
      </DialogButtons>
    </Dialog>
  )
}

function FieldHistory({
  field,
  onClose,
}: {
  readonly field: FieldPlace
  readonly onClose: () => void
}) {
  const t = useTranslations('history')
  const history = useHistory(field)
  if (!history) return <p aria-busy="true" />
  if (history.versions.length === 0) return <p>{t('nobody')}</p>
  return (
    <div className="history">
      {history.runs.length > 1 && <Present history={history} />}
      <h3>{t('versions')}</h3>
      <ol className="history-versions">
        {history.versions.map((version, index) => (
          <li key={version.hash}>
            <Version field={field} version={version} isNewest={index === 0} onClose={onClose} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The text as it stands, stretch by stretch, each with its writer. */
function Present({ history }: { readonly history: HistoryView }) {
  const t = useTranslations('history')
  const wrote = useWrote()
  const versionOf = (hash: string) => history.versions.find((version) => version.hash === hash)
  return (
    <section>
      <h3>{t('present')}</h3>
      <ol className="history-runs">
        {history.runs.map(({ text, version }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
          <li key={index}>
            <span className="prose">{text}</span>{' '}
            <span className="small quiet">{wrote(versionOf(version))}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Version({
  field,
  version,
  isNewest,
  onClose,
}: {
  readonly field: FieldPlace
  readonly version: HistoryVersion
  readonly isNewest: boolean
  readonly onClose: () => void
}) {
  const t = useTranslations('history')
  const dates = useDates()
  const wrote = useWrote()
  const { answersOf } = useOpenCase()
  const restore = useRestore(field, onClose)
  const isReadOnly = useIsReadOnly()
  const when = { date: dates.date(version.at), time: dates.time(version.at) }
  const isOneField = version.changes.every(
    ({ kind, place }) =>
      (kind === 'text' || kind === 'value') && place.length === field.place.length,
  )
  return (
    <>
      <p className="history-who">{wrote(version)}</p>
      {version.changes.map((change) => (
        <ChangeView
          key={`${change.kind} ${change.place.join('/')}`}
          part={field.part}
          change={change}
          answers={answersOf(field.part)}
          actors={actorsOf(answersOf)}
          isKnownPlace={isOneField}
        />
      ))}
      {!isNewest && isOneField && !isReadOnly && (
        <Button aria-label={t('restoreOf', when)} onPress={() => void restore(version.hash)}>
          {t('restore')}
        </Button>
      )}
    </>
  )
}

function useRestore({ part, place }: FieldPlace, onDone: () => void) {
  const t = useTranslations('history')
  const { answersOf, restore } = useOpenCase()
  const words = useFieldWords()
  const { say } = useWindow()
  const failureWords = useFailureWords()
  return async (hash: string) => {
    const outcome = await restore(part, place, hash)
    onDone()
    const what = placeWords(words, part, answersOf(part), place, actorsOf(answersOf))
    say(outcome.ok ? t('restored', { what }) : failureWords(outcome.code))
  }
}

/** What is being typed is saved first, so that it is in its own history. */
function useHistory({ part, place }: FieldPlace): HistoryView | null {
  const { session, say } = useWindow()
  const { caseId, saveNow } = useOpenCase()
  const failureWords = useFailureWords()
  const [history, setHistory] = useState<HistoryView | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once each time it is opened
  useEffect(() => {
    const ask = async () => {
      await saveNow()
      const outcome = await session.client.call('case.history', { caseId, part, place: [...place] })
      if (outcome.ok) setHistory(outcome.value)
      else say(failureWords(outcome.code))
    }
    void ask()
  }, [])
  return history
}

function useWrote(): (version: HistoryVersion | undefined) => string {
  const t = useTranslations('history')
  const dates = useDates()
  return (version) => {
    if (!version) return t('unknown')
    const { person, isMine, device, at } = version
    const known = person?.name ?? t('unknown')
    const name = isMine ? t('me', { name: known }) : known
    const when = { name, date: dates.date(at), time: dates.time(at) }
    return device ? t('on', { ...when, device }) : t('wrote', when)
  }
}
