import { useTranslations } from 'use-intl'
import type { AddedFiles } from '../../../electron/contract/attachments.ts'

/** What came of the files that were added last: each that was refused with its reason. */
export function Outcome({ outcome }: { readonly outcome: AddedFiles | null }) {
  return (
    <div role="status" className="attachments-outcome">
      {outcome && outcome.added.length > 0 && <Added outcome={outcome} />}
      {outcome && outcome.refused.length > 0 && <Refused outcome={outcome} />}
    </div>
  )
}

function Added({ outcome: { added } }: { readonly outcome: AddedFiles }) {
  const t = useTranslations('attachments')
  const count = added.filter(({ isMended }) => !isMended).length
  return (
    <div className="note done">
      {count > 0 && <p>{t('added', { count })}</p>}
      {added.map(
        ({ fileName, isMended }) => isMended && <p key={fileName}>{t('mended', { fileName })}</p>,
      )}
      {added.map(
        ({ fileName, isLocationRemoved }) =>
          isLocationRemoved && <p key={fileName}>{t('locationRemoved', { fileName })}</p>,
      )}
    </div>
  )
}

function Refused({ outcome: { refused } }: { readonly outcome: AddedFiles }) {
  const t = useTranslations('attachments')
  return (
    <div className="note attention">
      <h2 className="note-title">{t('notAdded', { count: refused.length })}</h2>
      <ul>
        {refused.map(({ fileName, why, type }) => (
          <li key={fileName}>
            {t(`refused.${why}`, { fileName, what: type ? t(`types.${type}`) : '' })}
          </li>
        ))}
      </ul>
    </div>
  )
}
