import { useFormatter, useTranslations } from 'use-intl'

/** Sizes as people read them: 840 kt, 1,2 Mt. */
export function useSize(): (bytes: number) => string {
  const t = useTranslations('attachments')
  const format = useFormatter()
  return (bytes) => {
    const kilobytes = Math.max(1, Math.round(bytes / 1024))
    if (kilobytes < 1000) return t('kilobytes', { number: format.number(kilobytes) })
    const megabytes = bytes / (1024 * 1024)
    return t('megabytes', { number: format.number(megabytes, { maximumFractionDigits: 1 }) })
  }
}
