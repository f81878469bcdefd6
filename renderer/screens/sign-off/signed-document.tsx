import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { VersionView } from '../../../electron/contract/views.ts'
import type { CaseFile } from '../../../templates/case/case-file.ts'
import { documentModel } from '../../../templates/documents/index.ts'
import type { DocumentKind } from '../../../templates/documents/kinds.ts'
import { DocumentView } from '../../preview/document-view.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { useDates } from '../../wording/wording.tsx'
import { stateOf } from '../document-state.ts'

/** A version exactly as it was locked, and whether it still is. */
export function SignedDocument({
  kind,
  view,
  onClose,
}: {
  readonly kind: DocumentKind
  readonly view: VersionView
  readonly onClose: () => void
}) {
  const t = useTranslations('signOff')
  const dates = useDates()
  const { number, signedAt, signers, contentHash } = view.version
  const document = useMemo(
    () =>
      documentModel(kind, view.file as unknown as CaseFile, {
        state: stateOf(view.version),
        modified: signedAt,
      }),
    [kind, view.file, view.version, signedAt],
  )
  return (
    <>
      <section className={classes('note', view.intact ? 'done' : 'attention')}>
        <h2 className="note-title">
          {t('version', {
            number: `${number}`,
            date: dates.date(signedAt),
            time: dates.time(signedAt),
          })}
        </h2>
        <p role={view.intact ? 'status' : 'alert'}>
          <Icon name={view.intact ? 'check' : 'warning'} size={18} />{' '}
          {view.intact ? t('intact') : t('notIntact')}
        </p>
        <p className="small">
          {t('signers')}: {signers.map(({ name, role }) => `${name} (${role})`).join(', ')}
        </p>
        <p className="small quiet">
          {t('hash')}: {contentHash}
        </p>
        <div>
          <Button onPress={onClose}>{t('backToDraft')}</Button>
        </div>
      </section>
      <DocumentView document={document} />
    </>
  )
}
