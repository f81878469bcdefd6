import { useTranslations } from 'use-intl'
import { standingOf, trialPoints } from '../../../templates/walk/trial-line.ts'
import { useOpenCase, useSettledParts } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { todayIso } from '../../wording/dates.ts'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** The course of the trial: what was talked, what was not, what comes next. */
export function TrialLine() {
  const t = useTranslations('trialLine')
  const dates = useDates()
  const { goToField } = useWindow()
  const parts = useSettledParts()
  const points = standingOf(
    trialPoints((part) => parts[part].answers),
    todayIso(),
  )
  return (
    <section className="card section" aria-labelledby="trial-line">
      <div className="section-head">
        <h2 id="trial-line">{t('title')}</h2>
        {points.length === 0 && <p className="soft">{t('none')}</p>}
      </div>
      {points.length > 0 && (
        <ol className="trial-line">
          {points.map(({ kind, date, standing, isSuggested, part, place }) => (
            <li key={[kind, date, ...place].join('/')} data-standing={standing}>
              <button type="button" onClick={() => goToField({ part, place })}>
                <span className="trial-mark" aria-hidden="true" />
                <strong>{t(kind)}</strong>
                <span className="unbroken">{dates.date(date)}</span>
                <span className="small trial-standing">
                  {[t(standing), isSuggested && t('suggested')].filter(Boolean).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {points.some(({ standing }) => standing === 'next') && <SaveDates />}
    </section>
  )
}

function SaveDates() {
  const t = useTranslations('trialLine')
  const failureWords = useFailureWords()
  const { session, say } = useWindow()
  const openCase = useOpenCase()
  const save = async () => {
    // What is saved is what is on disk.
    await openCase.saveNow()
    const outcome = await session.client.call('calendar.save', {
      caseId: openCase.caseId,
      today: todayIso(),
    })
    if (outcome.ok) say(t('saved', outcome.value))
    else if (outcome.code !== 'cancelled') say(failureWords(outcome.code))
  }
  return (
    <div className="trial-save">
      <Button onPress={() => void save()}>{t('save')}</Button>
      <p className="small quiet">{t('saveHint')}</p>
    </div>
  )
}
