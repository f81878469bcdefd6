import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CaseRow } from '../../../electron/contract/views.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import { useStore } from '../../state/store.ts'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { PickOne } from '../../ui/picker.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** Says which earlier assessments offer something, and lets the person choose one by hand. */
export function EarlierCard() {
  const t = useTranslations('earlier')
  const dates = useDates()
  const { earlier } = useWindow()
  const rounds = useStore(earlier, (state) => state.rounds)
  const isReadOnly = useIsReadOnly()
  if (isReadOnly) return null
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier" className="hidden-text">
        {t('title')}
      </h2>
      {rounds.length > 0 && (
        <div className="note">
          <p className="note-title">{t('found', { count: rounds.length })}</p>
          <ul>
            {rounds.map(({ caseId, clientName, date, answers }) => (
              <li key={caseId}>
                {t('round', { name: clientName, date: dates.date(date), count: answers.length })}
              </li>
            ))}
          </ul>
          <p className="small">{t('how')}</p>
        </div>
      )}
      <ChooseByHand />
    </section>
  )
}

/** The identity code may be missing or new: the person knows whose case it was. */
function ChooseByHand() {
  const t = useTranslations('earlier')
  const dates = useDates()
  const failureWords = useFailureWords()
  const { session, earlier, say } = useWindow()
  const { caseId } = useOpenCase()
  const chosen = useStore(earlier, (state) => state.chosen)
  const [rows, setRows] = useState<readonly CaseRow[] | null>(null)
  if (rows === null) {
    const open = async () => {
      const outcome = await session.client.call('case.list', { search: '' })
      if (outcome.ok) setRows(outcome.value.filter((row) => row.caseId !== caseId))
      else say(failureWords(outcome.code))
    }
    return (
      <div>
        <Button look="plain" onPress={() => void open()}>
          {t('choose')}
        </Button>
      </div>
    )
  }
  if (rows.length === 0) return <p className="quiet">{t('noOthers')}</p>
  return (
    <PickOne
      label={t('which')}
      hint={t('sameClient')}
      value={chosen ?? ''}
      placeholder={t('pick')}
      options={rows.map((row) => ({
        id: row.caseId,
        name: row.clientName || t('noName'),
        more: [dates.date(row.periodEnd || row.editedAt), row.site].filter(Boolean).join(', '),
      }))}
      onPick={(id) => void earlier.choose(id || null)}
    />
  )
}
