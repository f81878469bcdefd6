import { useTranslations } from 'use-intl'
import type { DocumentKind } from '../../../templates/documents/kinds.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { PresentDocument } from '../present-document.tsx'

/** A document as it would be now, before it becomes a file. */
export function LookAtDocument({
  kind,
  onClose,
}: {
  readonly kind: DocumentKind
  readonly onClose: () => void
}) {
  const t = useTranslations()
  return (
    <Dialog
      title={t('documents.lookTitle', { document: t(`kinds.${kind}`) })}
      isOpen
      onClose={onClose}
    >
      <div className="document-look">
        <PresentDocument kind={kind} />
      </div>
      <DialogButtons>
        <Button look="main" onPress={onClose}>
          {t('app.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
