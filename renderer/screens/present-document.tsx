import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { SignedVersion } from '../../electron/contract/views.ts'
import { joinCaseFile } from '../../templates/case/case-file.ts'
import { documentModel } from '../../templates/documents/index.ts'
import type { DocumentKind } from '../../templates/documents/kinds.ts'
import { DocumentView } from '../preview/document-view.tsx'
import { useLockedVersion, useSettledParts, useSnapshot } from '../state/case-context.tsx'
import { CalmBoundary } from './calm-boundary.tsx'
import { stateOf } from './document-state.ts'

type RemarkOn = Parameters<typeof DocumentView>[0]['remarkOn']

/** A document of the case as it stands now; it follows the typing, and says when it is locked. */
export function PresentDocument({
  kind,
  remarkOn,
}: {
  readonly kind: DocumentKind
  readonly remarkOn?: RemarkOn
}) {
  const t = useTranslations('preview')
  const parts = useSettledParts()
  const modified = useSnapshot((snapshot) => snapshot.savedAt)
  const locked = useLockedVersion()
  return (
    <CalmBoundary words={t('failed')} retryOn={parts}>
      <Present kind={kind} parts={parts} modified={modified} locked={locked} remarkOn={remarkOn} />
    </CalmBoundary>
  )
}

function Present({
  kind,
  parts,
  modified,
  locked,
  remarkOn,
}: {
  readonly kind: DocumentKind
  readonly parts: Parameters<typeof joinCaseFile>[0]
  readonly modified: string
  readonly locked: SignedVersion | null
  readonly remarkOn: RemarkOn
}) {
  const document = useMemo(
    () => documentModel(kind, joinCaseFile(parts), { state: stateOf(locked), modified }),
    [kind, parts, modified, locked],
  )
  return <DocumentView document={document} remarkOn={remarkOn} />
}
