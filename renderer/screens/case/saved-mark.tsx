import { useTranslations } from 'use-intl'
import { useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** Says what is true of the disk, no more and no less. */
export function SavedMark() {
  const t = useTranslations('saved')
  const openCase = useOpenCase()
  const saving = useSnapshot((snapshot) => snapshot.saving)
  const failureWords = useFailureWords()
  if (saving.at === 'failed') {
    return (
      <span className="saved failed" role="alert">
        <Icon name="warning" size={18} />
        <span title={t('failedHelp')}>{t('failed', { reason: failureWords(saving.code) })}</span>
        <Button onPress={() => void openCase.saveNow()}>{t('retry')}</Button>
      </span>
    )
  }
  return (
    <span className="saved" data-saved={saving.at}>
      <Icon name={saving.at === 'saved' ? 'check' : 'saving'} size={18} />
      {saving.at === 'saving' ? t('saving') : <SavedAt />}
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
