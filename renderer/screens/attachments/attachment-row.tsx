import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AttachmentStanding } from '../../../electron/contract/attachments.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { useDesk } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { useIsWishedInside } from '../../form/use-focus-wish.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useDates, useFailureWords, useFieldWords } from '../../wording/wording.tsx'
import { type Attached, canBeShown } from './attached.ts'
import { useSize } from './use-size.ts'

interface RowProps {
  readonly attached: Attached
  /** `undefined` until it is known. */
  readonly standing: AttachmentStanding | undefined
  readonly onShow: () => void
  readonly onRemove: (what: string) => void
}

/** One file: what it is, and what can be done with it. */
export function AttachmentRow({ attached, standing, onShow, onRemove }: RowProps) {
  const t = useTranslations('attachments')
  const name = attached.name || t('noName')
  const [isEditing, setEditing] = useState(false)
  const isWished = useIsWishedInside({
    part: 'attachments',
    place: ['attachments', attached.id],
  })
  useEffect(() => {
    if (isWished) setEditing(true)
  }, [isWished])
  const saveCopy = useSaveCopy(attached.id)
  const { isReadOnly } = useDesk()
  const isThere = standing === undefined || standing.standing === 'there'
  return (
    <>
      <div className="attachment-head">
        <About attached={attached} name={name} standing={standing} />
        <div className="attachment-buttons">
          {isThere && canBeShown(attached) && (
            <Button aria-label={t('showOne', { what: name })} onPress={onShow}>
              {t('show')}
            </Button>
          )}
          {isThere && (
            <Button aria-label={t('saveCopyOf', { what: name })} onPress={() => void saveCopy()}>
              {t('saveCopy')}
            </Button>
          )}
          <Button
            aria-label={t('editOf', { what: name })}
            aria-expanded={isEditing}
            onPress={() => setEditing(!isEditing)}
          >
            {t('edit')}
          </Button>
          {!isReadOnly && (
            <Button
              look="plain"
              aria-label={t('removeOne', { what: name })}
              onPress={() => onRemove(t('what', { name }))}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      </div>
      {isEditing && <Fields id={attached.id} />}
    </>
  )
}

function About({
  attached: { kind, type, bytes, addedAt, note },
  name,
  standing,
}: Pick<RowProps, 'attached' | 'standing'> & { readonly name: string }) {
  const t = useTranslations('attachments')
  const dates = useDates()
  const words = useFieldWords()
  const size = useSize()
  const facts = [
    type && t(`types.${type}`),
    size(bytes),
    addedAt && dates.date(addedAt),
    standing?.person?.name,
  ].filter(Boolean)
  return (
    <div className="attachment-about">
      <strong>{name}</strong>
      <span className="small quiet">{facts.join(', ')}</span>
      {note && <span className="small">{note}</span>}
      <span className="attachment-tags">
        <span className="tag accent">
          {words('attachments', 'attachments.kind').options?.[kind]}
        </span>
        {standing && standing.standing !== 'there' && (
          <span className="tag attention">{t(standing.standing)}</span>
        )}
      </span>
    </div>
  )
}

/** What people say of the file; written and saved like everything else in the case. */
function Fields({ id }: { readonly id: string }) {
  const { attachments } = partNamed('attachments').fields as {
    attachments: { fields: Record<'kind' | 'note', Parameters<typeof FieldView>[0]['field']> }
  }
  return (
    <div className="attachment-fields field-grid">
      {(['kind', 'note'] as const).map((name) => (
        <FieldView
          key={name}
          at={{ part: 'attachments', place: ['attachments', id, name] }}
          field={attachments.fields[name]}
          name={`attachments.${name}`}
        />
      ))}
    </div>
  )
}

function useSaveCopy(attachmentId: string): () => Promise<void> {
  const t = useTranslations('attachments')
  const { session, say } = useWindow()
  const { caseId } = useOpenCase()
  const failureWords = useFailureWords()
  return async () => {
    const outcome = await session.client.call('attachment.saveCopy', { caseId, attachmentId })
    if (outcome.ok) say(t('saved', { fileName: outcome.value.fileName }))
    else if (outcome.code !== 'cancelled') say(failureWords(outcome.code))
  }
}
