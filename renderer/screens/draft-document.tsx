import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { joinCaseFile } from '../../templates/case/case-file.ts'
import { documentModel } from '../../templates/documents/index.ts'
import type { DocumentKind } from '../../templates/documents/kinds.ts'
import { DocumentView } from '../preview/document-view.tsx'
import { useSettledParts, useSnapshot } from '../state/case-context.tsx'
import { CalmBoundary } from './calm-boundary.tsx'

/** A document of the case as it stands now; it follows the typing. */
export function DraftDocument({ kind }: { readonly kind: DocumentKind }) {
  const t = useTranslations('preview')
  const parts = useSettledParts()
  const modified = useSnapshot((snapshot) => snapshot.savedAt)
  return (
    <CalmBoundary words={t('failed')} retryOn={parts}>
      <Draft kind={kind} parts={parts} modified={modified} />
    </CalmBoundary>
  )
}

function Draft({
  kind,
  parts,
  modified,
}: {
  readonly kind: DocumentKind
  readonly parts: Parameters<typeof joinCaseFile>[0]
  readonly modified: string
}) {
  const document = useMemo(
    () => documentModel(kind, joinCaseFile(parts), { state: { kind: 'draft' }, modified }),
    [kind, parts, modified],
  )
  return <DocumentView document={document} />
}
