import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SalvagedCase, SalvageReport } from '../../../electron/contract/views.ts'
import { steps } from '../../../templates/walk/steps.ts'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { DialogButtons } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useDates, useWalkWords } from '../../wording/wording.tsx'
import type { At } from './at.ts'

/** Makes a new vault of everything that still reads in a damaged one, once it has been looked at. */
export function SalvageVault({
  onGo,
  onFail,
}: {
  readonly onGo: (at: At) => void
  readonly onFail: (code: string | null) => void
}) {
  const t = useTranslations('salvage')
  const words = useTranslations('backups')
  const { session, show, say } = useWindow()
  const isUnlocked = useSession(({ phase }) => phase === 'open')
  const [passphrase, setPassphrase] = useState('')
  const [report, setReport] = useState<SalvageReport | null>(null)
  const [busy, setBusy] = useState<'looking' | 'making' | null>(null)
  const ask = async (call: 'vault.salvagePreview' | 'vault.salvage') => {
    setBusy(call === 'vault.salvage' ? 'making' : 'looking')
    onFail(null)
    const outcome = await session.client.call(call, { passphrase })
    setBusy(null)
    // Whatever came of it, the vault has been locked meanwhile.
    await session.start()
    if (!outcome.ok) onFail(outcome.code)
    return outcome.ok ? outcome.value : null
  }
  const look = async () => {
    if (!busy) setReport(await ask('vault.salvagePreview'))
  }
  const make = async () => {
    if (busy || !(await ask('vault.salvage'))) return
    show({ dialog: null })
    say(t('made'))
  }
  return (
    <>
      <p>{t('intro')}</p>
      <p className="note">
        {t('keeps')} {isUnlocked && t('locks')}
      </p>
      {report ? (
        <Report report={report} />
      ) : (
        <TextInput
          label={t('passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          maxLength={1000}
          spellCheck={false}
          autoFocus
        />
      )}
      <p role="status" className="soft">
        {busy ? t(busy) : ''}
      </p>
      <DialogButtons>
        <Button onPress={() => onGo({ step: 'list' })}>{words('back')}</Button>
        {report ? (
          <Button look="main" onPress={make} isDisabled={busy !== null} autoFocus>
            {t('make')}
          </Button>
        ) : (
          <Button look="main" onPress={look} isDisabled={passphrase === '' || busy !== null}>
            {t('look')}
          </Button>
        )}
      </DialogButtons>
    </>
  )
}

function Report({ report }: { readonly report: SalvageReport }) {
  const t = useTranslations('salvage')
  const dates = useDates()
  const { cases, backupAt, isLogWhole, isKeyNew } = report
  const hurt = cases.filter(({ how }) => how !== 'here')
  // What is hurt comes first: that is what a person has to decide about.
  const sorted = [...hurt, ...cases.filter(({ how }) => how === 'here')]
  return (
    <>
      <p role="status">
        {cases.length === 0
          ? t('nothing')
          : `${t('whole', { count: cases.length - hurt.length })} ${t('hurt', { count: hurt.length })}`}
      </p>
      {hurt.length > 0 && (
        <p>
          {backupAt
            ? t('backup', { date: dates.date(backupAt), time: dates.time(backupAt) })
            : t('noBackup')}
        </p>
      )}
      <ul className="backups" aria-label={t('list')}>
        {sorted.map((one) => (
          <Row key={one.caseId} one={one} />
        ))}
      </ul>
      {!isLogWhole && <p className="note attention">{t('logCut')}</p>}
      {isKeyNew && <p className="note attention">{t('newKey')}</p>}
    </>
  )
}

function Row({ one }: { readonly one: SalvagedCase }) {
  const t = useTranslations('salvage')
  const words = useTranslations('backups')
  const walk = useWalkWords()
  const { clientName, how, lostParts, lostFiles } = one
  const titles = steps
    .filter(({ sections }) => sections.some(({ part }) => lostParts.includes(part)))
    .map(({ name }) => walk.steps[name].title)
  const name = clientName === null ? words('nameLost') : clientName || words('noName')
  return (
    <li>
      <span>
        {name} <span className={how === 'here' ? 'soft' : 'tag attention'}>{t(`how.${how}`)}</span>
        {titles.length > 0 && (
          <span className="soft salvage-lack">{t('lostParts', { title: titles.join(', ') })}</span>
        )}
        {lostFiles > 0 && (
          <span className="soft salvage-lack">{t('lostFiles', { count: lostFiles })}</span>
        )}
      </span>
    </li>
  )
}
