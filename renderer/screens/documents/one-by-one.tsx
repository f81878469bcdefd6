import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  type DocumentGroup,
  type DocumentKind,
  documentGroups,
} from '../../../templates/documents/kinds.ts'
import { Button } from '../../ui/button.tsx'
import { LookAtDocument } from './look-at-document.tsx'
import type { Saving } from './use-saving.ts'

/** Every document by what it is for: looked at, or saved alone. */
export function OneByOne({ saving }: { readonly saving: Saving }) {
  const [looking, setLooking] = useState<DocumentKind | null>(null)
  return (
    <>
      {(Object.keys(documentGroups) as DocumentGroup[]).map((group) => (
        <Group key={group} group={group} saving={saving} onLook={setLooking} />
      ))}
      {looking && <LookAtDocument kind={looking} onClose={() => setLooking(null)} />}
    </>
  )
}

interface GroupProps {
  readonly group: DocumentGroup
  readonly saving: Saving
  readonly onLook: (kind: DocumentKind) => void
}

function Group({ group, saving, onLook }: GroupProps) {
  const t = useTranslations()
  const id = `documents-${group}`
  return (
    <section className="card documents-card" aria-labelledby={id}>
      <h2 id={id}>{t(`documentGroups.${group}.title`)}</h2>
      <p className="soft">{t(`documentGroups.${group}.purpose`)}</p>
      <ul className="document-rows">
        {documentGroups[group].map((kind) => (
          <DocumentRow key={kind} kind={kind} saving={saving} onLook={onLook} />
        ))}
      </ul>
    </section>
  )
}

function DocumentRow({
  kind,
  saving,
  onLook,
}: Omit<GroupProps, 'group'> & { readonly kind: DocumentKind }) {
  const t = useTranslations()
  const document = t(`kinds.${kind}`)
  return (
    <li>
      <span>{document}</span>
      <span className="document-acts">
        <Button aria-label={t('documents.lookAt', { document })} onPress={() => onLook(kind)}>
          {t('documents.look')}
        </Button>
        <Button
          isDisabled={saving.isMaking}
          aria-label={t('documents.printOf', { document })}
          onPress={() => void saving.print(kind)}
        >
          {t('documents.print')}
        </Button>
        <Button
          isDisabled={saving.isMaking}
          aria-label={t('documents.savePdfOf', { document })}
          onPress={() => void saving.saveOne(kind, 'pdf')}
        >
          {t('documents.savePdf')}
        </Button>
        <Button
          isDisabled={saving.isMaking}
          aria-label={t('documents.saveWordOf', { document })}
          onPress={() => void saving.saveOne(kind, 'docx')}
        >
          {t('documents.saveWord')}
        </Button>
      </span>
    </li>
  )
}
