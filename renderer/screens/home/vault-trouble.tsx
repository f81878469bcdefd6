import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BackupState, DamageReport } from '../../../electron/contract/views.ts'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'

/** How often to ask while the vault is still being read through, in milliseconds. */
const askAgain = 3000

/** What is wrong with the vault or its backups, and the way to mend it; nothing when all is well. */
export function VaultTrouble() {
  const t = useTranslations('backups')
  const { show } = useWindow()
  const { damage, trouble } = useTrouble()
  const files = damage?.files ?? []
  if (!trouble && !damage?.elsewhere && !damage?.cases.length && files.length === 0) return null
  return (
    <div role="alert" className="note attention">
      {trouble && <p>{t(trouble)}</p>}
      {damage?.elsewhere && <p>{t('damageElsewhere')}</p>}
      {damage && damage.cases.length > 0 && (
        <>
          <p>{t('damageCases', { count: damage.cases.length })}</p>
          <ul className="backups">
            {damage.cases.map(({ caseId, clientName }) => (
              <DamagedCase key={caseId} caseId={caseId} clientName={clientName} />
            ))}
          </ul>
        </>
      )}
      {files.length > 0 && (
        <>
          <p>{t('damageFiles', { count: files.length })}</p>
          <ul>
            {files.map(({ caseId, clientName }) => (
              <li key={caseId}>{clientName ?? t('nameLost')}</li>
            ))}
          </ul>
        </>
      )}
      <Button onPress={() => show({ dialog: 'backups' })}>{t('open')}</Button>
    </div>
  )
}

function DamagedCase({
  caseId,
  clientName,
}: {
  readonly caseId: string
  readonly clientName: string | null
}) {
  const t = useTranslations('backups')
  const { session, say } = useWindow()
  const failureWords = useFailureWords()
  const isReadOnly = useIsReadOnly()
  const name = clientName ?? t('nameLost')
  const bringBack = async () => {
    const found = await session.client.call('backup.findCase', { caseId })
    if (!found.ok) return say(failureWords(found.code))
    const { backupId } = found.value
    const brought = await session.client.call('backup.restoreCase', { backupId, caseId })
    if (!brought.ok) return say(failureWords(brought.code))
    await session.openCase(brought.value.caseId)
    say(t('broughtBack'))
  }
  return (
    <li>
      <span>{name}</span>
      {!isReadOnly && (
        <Button aria-label={t('bringBackOne', { name })} onPress={() => void bringBack()}>
          {t('bringBack')}
        </Button>
      )}
    </li>
  )
}

function useTrouble() {
  const { session } = useWindow()
  const [damage, setDamage] = useState<DamageReport | null>(null)
  const [trouble, setTrouble] = useState<BackupState['trouble']>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const ask = async () => {
      const [report, state] = await Promise.all([
        session.client.call('vault.damage', {}),
        session.client.call('backup.state', {}),
      ])
      if (isGone) return
      if (report.ok) setDamage(report.value)
      if (state.ok) setTrouble(state.value.trouble)
      if (report.ok && !report.value.isDone) timer = setTimeout(ask, askAgain)
    }
    void ask()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [session])
  return { damage, trouble }
}
