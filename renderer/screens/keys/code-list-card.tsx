import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ListFault } from '../../../templates/icf/list-fault.ts'
import { useStore } from '../../state/store.ts'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** The list that gives ICF codes their names: brought in, replaced, taken away. */
export function CodeListCard() {
  const t = useTranslations('codes')
  const dates = useDates()
  const { codes } = useWindow()
  const list = useStore(codes, (state) => state.list)
  const isReadOnly = useIsReadOnly()
  const { fault, bringIn, takeAway } = useCodeListActs()
  return (
    <section className="card settings-card" aria-labelledby="code-list">
      <h2 id="code-list">{t('title')}</h2>
      <p className="soft">{t('intro')}</p>
      <p className="soft">{t('how')}</p>
      <p className="small quiet">{t('licence')}</p>
      <p>
        {list
          ? t('kept', {
              count: list.codes.length,
              date: dates.date(list.importedAt),
              fileName: list.fileName,
            })
          : t('none')}
      </p>
      {fault && <Fault fault={fault} />}
      {!isReadOnly && (
        <div className="settings-acts">
          <Button onPress={() => void bringIn()}>{t(list ? 'replace' : 'import')}</Button>
          {list && (
            <Button look="plain" onPress={() => void takeAway()}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function useCodeListActs() {
  const t = useTranslations('codes')
  const failureWords = useFailureWords()
  const { session, codes, say } = useWindow()
  const [fault, setFault] = useState<ListFault | null>(null)
  return {
    fault,
    bringIn: async () => {
      const outcome = await session.client.call('codes.import', {})
      setFault(null)
      if (outcome.ok) {
        codes.have(outcome.value)
        say(t('imported', { count: outcome.value.codes.length }))
      } else if (outcome.code === 'badList' && outcome.details) setFault(outcome.details)
      else say(failureWords(outcome.code))
    },
    takeAway: async () => {
      const outcome = await session.client.call('codes.remove', {})
      setFault(null)
      if (outcome.ok) codes.have(null)
      say(outcome.ok ? t('removed') : failureWords(outcome.code))
    },
  }
}

const expectations = {
  text: 'expectedText',
  columns: 'expectedColumns',
  code: 'expectedCode',
  name: 'expectedName',
  endOfQuote: 'expectedEndOfQuote',
  sameName: 'expectedSameName',
  json: 'expectedJson',
  listInJson: 'expectedListInJson',
  someCodes: 'expectedSomeCodes',
  fewerCodes: 'expectedFewerCodes',
} as const satisfies Record<ListFault['expected'], string>

/** What is wrong and where, what is safe, what to do. */
function Fault({ fault: { line, expected, found } }: { readonly fault: ListFault }) {
  const t = useTranslations('codes')
  const said = t(expectations[expected])
  return (
    <div role="alert" className="note attention">
      <p className="note-title">{t('refused')}</p>
      <p>{line > 0 ? t('onLine', { line: `${line}`, expected: said }) : said}</p>
      {found && <p>{t('found', { found })}</p>}
      <p>{t('unchanged')}</p>
    </div>
  )
}
