import { useEffect, useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { CaseRow } from '../../../electron/contract/views.ts'
import { useIsReadOnly, useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { todayIso } from '../../wording/dates.ts'
import { useFailureWords } from '../../wording/wording.tsx'
import { RecoveryNote } from '../keys/standing-notes.tsx'
import { useVaultKeys } from '../keys/vault-settings.tsx'
import { byAttention } from './attention.ts'
import { CaseList } from './case-list.tsx'
import { EmptyVault } from './empty-vault.tsx'
import { Greeting } from './greeting.tsx'
import { HomeHeader } from './home-header.tsx'
import { ImportResult } from './import-result.tsx'
import { NewCaseDialog } from './new-case-dialog.tsx'
import { type Order, OrderChoice } from './order-choice.tsx'
import { SearchResults } from './search-results.tsx'
import { useImport } from './use-import.ts'
import { VaultTrouble } from './vault-trouble.tsx'

/** My cases, and the ways to begin one. */
export function Home() {
  const imported = useWindowState((state) => state.imported)
  const { show } = useWindow()
  const [search, setSearch] = useState('')
  const { keys, failure } = useVaultKeys()
  // What a note would push down comes with it, not before.
  const isReady = keys !== null || failure !== null
  return (
    <div className="home">
      <Autocomplete inputValue={search} onInputChange={setSearch}>
        <HomeHeader search={search} onSearch={setSearch} />
        {search.trim() !== '' && <SearchResults query={search} />}
      </Autocomplete>
      {search.trim() === '' && isReady && (
        <>
          <RecoveryNote keys={keys} />
          {imported ? <ImportResult imported={imported} /> : <MyCases />}
        </>
      )}
      <NewCaseDialog onClose={() => show({ dialog: null })} />
    </div>
  )
}

interface KnownCases {
  /** `null` until they have been read. */
  readonly rows: readonly CaseRow[] | null
  readonly failure: string | null
}

function MyCases() {
  const { rows, failure } = useCases()
  const isReadOnly = useIsReadOnly()
  // An empty vault looks otherwise: nobody is to press a button that is elsewhere a moment later.
  if (!rows && !failure) return <main id="main" className="home-main" tabIndex={-1} />
  return rows?.length === 0 && !isReadOnly ? (
    <EmptyVault />
  ) : (
    <Cases rows={rows} failure={failure} />
  )
}

function Cases({ rows, failure }: KnownCases) {
  const t = useTranslations('home')
  const { show } = useWindow()
  const bringIn = useImport()
  const isReadOnly = useIsReadOnly()
  const [order, setOrder] = useState<Order>('byEdit')
  const sorted = useMemo(
    () => (order === 'byAttention' ? byAttention(rows ?? [], todayIso()) : (rows ?? [])),
    [rows, order],
  )
  return (
    <main id="main" className="home-main" tabIndex={-1}>
      <div className="home-head">
        <div>
          <Greeting />
          {rows && <p className="soft">{t('count', { count: rows.length })}</p>}
        </div>
        {!isReadOnly && (
          <div className="home-acts">
            <Button onPress={bringIn}>{t('import')}</Button>
            <Button look="main" onPress={() => show({ dialog: 'newCase' })}>
              {t('new')}
            </Button>
          </div>
        )}
      </div>
      <VaultTrouble />
      {failure && (
        <p role="alert" className="note attention">
          {failure}
        </p>
      )}
      {(rows?.length ?? 0) > 1 && <OrderChoice order={order} onChoose={setOrder} />}
      <CaseList rows={sorted} />
    </main>
  )
}

function useCases(): KnownCases {
  const { session } = useWindow()
  const failureWords = useFailureWords()
  const [rows, setRows] = useState<readonly CaseRow[] | null>(null)
  const [failureCode, setFailureCode] = useState<string | null>(null)
  useEffect(() => {
    let isLatest = true
    const list = async () => {
      const outcome = await session.client.call('case.list', { search: '' })
      if (!isLatest) return
      setFailureCode(outcome.ok ? null : outcome.code)
      if (outcome.ok) setRows(outcome.value)
    }
    void list()
    const stop = session.client.on('caseChanged', () => void list())
    return () => {
      isLatest = false
      stop()
    }
  }, [session])
  return { rows, failure: failureCode && failureWords(failureCode) }
}
