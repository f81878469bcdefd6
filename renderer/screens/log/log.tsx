import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { LogRow } from '../../../electron/contract/vault-views.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { PickOne } from '../../ui/picker.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'
import { PageFrame } from '../keys/page-frame.tsx'
import { LogCheck } from './log-check.tsx'

const pageLength = 100
const everything = 'everything'

/** What has been done in this vault, told in sentences; all of it, or in one case. */
export function Log() {
  const t = useTranslations('log')
  const [caseId, setCaseId] = useState<string | null>(null)
  const { rows, failure, hasMore, more } = useLog(caseId)
  const cases = useCaseNames()
  return (
    <PageFrame title={t('title')}>
      <p className="soft">{t('intro')}</p>
      <LogCheck />
      <PickOne
        label={t('filter')}
        value={caseId ?? everything}
        placeholder={t('everything')}
        options={[{ id: everything, name: t('everything') }, ...cases]}
        onPick={(id) => setCaseId(id === everything || id === '' ? null : id)}
      />
      {failure && (
        <p role="alert" className="note attention">
          {failure}
        </p>
      )}
      {rows.length === 0 ? <p className="soft">{t('none')}</p> : <LogTable rows={rows} />}
      {hasMore && (
        <div>
          <Button onPress={more}>{t('more')}</Button>
        </div>
      )}
    </PageFrame>
  )
}

function LogTable({ rows }: { readonly rows: readonly LogRow[] }) {
  const t = useTranslations()
  const dates = useDates()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="log-scroll" aria-label={t('log.list')} tabIndex={0}>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{t('log.when')}</th>
            <th scope="col">{t('log.what')}</th>
            <th scope="col">{t('log.which')}</th>
            <th scope="col">{t('log.where')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.n}>
              <td>{`${dates.date(row.at)} ${dates.time(row.at)}`}</td>
              <td>{t(`acts.${row.type.replace('.', '_') as 'case_opened'}`)}</td>
              <td>{row.caseId === null ? '' : (row.clientName ?? t('log.gone'))}</td>
              <td>
                <code>{row.device.slice(0, 4)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function useLog(caseId: string | null) {
  const { session } = useWindow()
  const failureWords = useFailureWords()
  const [rows, setRows] = useState<readonly LogRow[]>([])
  const [hasMore, setHasMore] = useState(false)
  const [failureCode, setFailureCode] = useState<string | null>(null)
  const read = useCallback(
    async (before: number | null, earlier: readonly LogRow[]) => {
      const outcome = await session.client.call('log.list', { caseId, before, limit: pageLength })
      setFailureCode(outcome.ok ? null : outcome.code)
      if (!outcome.ok) return
      setRows([...earlier, ...outcome.value])
      setHasMore(outcome.value.length === pageLength)
    },
    [session, caseId],
  )
  useEffect(() => void read(null, []), [read])
  return {
    rows,
    hasMore,
    failure: failureCode && failureWords(failureCode),
    more: () => void read(rows.at(-1)?.n ?? null, rows),
  }
}

function useCaseNames() {
  const { session } = useWindow()
  const [cases, setCases] = useState<readonly { id: string; name: string }[]>([])
  useEffect(() => {
    void session.client.call('case.list', { search: '' }).then((outcome) => {
      if (!outcome.ok) return
      setCases(outcome.value.map(({ caseId, clientName }) => ({ id: caseId, name: clientName })))
    })
  }, [session])
  return cases
}
