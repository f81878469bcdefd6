import { useTranslations } from 'use-intl'
import { useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { useIsReadOnly } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

const icons = { saved: 'check', saving: 'saving', failed: 'warning' } as const satisfies Record<
  string,
  IconName
>

/** Says what is true of the disk, no more and no less. */
export function SavedMark() {
  const t = useTranslations('saved')
  const saving = useSnapshot((snapshot) => snapshot.saving)
  if (useIsReadOnly()) return <span className="saved">{t('readOnly')}</span>
  return (
    <span className="saved" data-saved={saving.at}>
      <Icon name={icons[saving.at]} size={18} />
      {saving.at === 'saved' ? <SavedAt /> : t(saving.at === 'saving' ? 'saving' : 'notSaved')}
    </span>
  )
}

function SavedAt() {
  const t = useTranslations('saved')
  const dates = useDates()
  const at = useSnapshot((snapshot) => snapshot.savedAt)
  return dates.isToday(at)
    ? t('saved', { time: dates.time(at) })
    : t('savedOn', { date: dates.date(at), time: dates.time(at) })
}

/** Why the words are not on disk, where they are meanwhile, and what can be done. */
export function SavingTrouble() {
  const t = useTranslations('saved')
  const openCase = useOpenCase()
  const code = useSnapshot(({ saving }) => (saving.at === 'failed' ? saving.code : null))
  const failureWords = useFailureWords()
  if (code === null) return null
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{t('failed', { reason: failureWords(code) })}</strong> {t('failedHelp')}
      </p>
      <Button onPress={() => void openCase.saveNow()}>{t('retry')}</Button>
    </div>
  )
}
