import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ShownFile } from '../../../electron/contract/attachments.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { useFailureWords, useFieldWords } from '../../wording/wording.tsx'
import type { Attached } from './attached.ts'

/** A picture or a text, shown from memory: nothing of it is written to any disk. */
export function ShownAttachment({
  attached,
  onClose,
}: {
  readonly attached: Attached | null
  readonly onClose: () => void
}) {
  const t = useTranslations()
  return (
    <Dialog
      title={attached?.name || t('attachments.noName')}
      isOpen={attached !== null}
      onClose={onClose}
      isWide
    >
      {attached && <Content attached={attached} />}
      <DialogButtons>
        <Button onPress={onClose}>{t('app.close')}</Button>
      </DialogButtons>
    </Dialog>
  )
}

function Content({ attached }: { readonly attached: Attached }) {
  const t = useTranslations('attachments')
  const words = useFieldWords()
  const { file, failure } = useShown(attached.id)
  if (failure) {
    return (
      <p role="alert" className="note attention">
        {failure}
      </p>
    )
  }
  if (!file) return <p role="status">{t('opening')}</p>
  if (file.kind === 'text') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      <section className="attachment-text" aria-label={attached.name} tabIndex={0}>
        {file.text}
      </section>
    )
  }
  const kind = words('attachments', 'attachments.kind').options?.[attached.kind] ?? ''
  const alternative = [kind, attached.note].filter(Boolean).join(': ')
  return <img className="attachment-picture" src={file.source} alt={alternative} />
}

function useShown(attachmentId: string) {
  const { session } = useWindow()
  const { caseId } = useOpenCase()
  const failureWords = useFailureWords()
  const [file, setFile] = useState<ShownFile | null>(null)
  const [code, setCode] = useState<string | null>(null)
  useEffect(() => {
    let isLatest = true
    void session.client.call('attachment.show', { caseId, attachmentId }).then((outcome) => {
      if (!isLatest) return
      if (outcome.ok) setFile(outcome.value)
      else setCode(outcome.code)
    })
    return () => {
      isLatest = false
    }
  }, [session, caseId, attachmentId])
  return { file, failure: code && failureWords(code) }
}
