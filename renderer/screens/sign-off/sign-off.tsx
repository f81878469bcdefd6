import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SignedVersion, VersionView } from '../../../electron/contract/views.ts'
import type { DocumentKind } from '../../../templates/documents/kinds.ts'
import { AnswerForm } from '../../form/step-form.tsx'
import { useLockedVersion, useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { useFailureWords } from '../../wording/wording.tsx'
import { StepButtons } from '../case/step-buttons.tsx'
import { StepHead } from '../case/step-head.tsx'
import { KindChoice } from '../kind-choice.tsx'
import { PresentDocument } from '../present-document.tsx'
import { BeforeLocking } from './before-locking.tsx'
import { LockedNote } from './locked-note.tsx'
import { SignedDocument } from './signed-document.tsx'
import { Signers } from './signers.tsx'
import { VersionList } from './version-list.tsx'

/** Reading through together: the document in the middle, the people behind it on the right. */
export function SignOff() {
  const t = useTranslations('signOff')
  const [kind, setKind] = useState<DocumentKind>('summary')
  const { viewing, open, close } = useVersion()
  const locked = useLockedVersion()
  const isReadOnly = useIsReadOnly()
  const lockedTitle = useRef<HTMLHeadingElement>(null)
  // The button that locked is gone by then; these are the words to hear next.
  const sayLocked = () => requestAnimationFrame(() => lockedTitle.current?.focus())
  return (
    <>
      <main id="main" className="step desk" tabIndex={-1}>
        <div className="reading-column">
          <StepHead step="signOff">
            <WhichVersion viewing={viewing?.version ?? null} />
          </StepHead>
          <KindChoice kind={kind} onChoose={setKind} />
          {viewing ? (
            <SignedDocument kind={kind} view={viewing} onClose={close} />
          ) : (
            <PresentDocument kind={kind} />
          )}
        </div>
      </main>
      <aside className="panel signing" aria-label={t('behind')}>
        {locked && <LockedNote number={locked.number} titleRef={lockedTitle} />}
        <AnswerForm>
          <Signers />
          {!locked && !isReadOnly && <BeforeLocking onLocked={sayLocked} />}
        </AnswerForm>
        <VersionList onOpen={open} />
        <StepButtons step="signOff" />
      </aside>
    </>
  )
}

/** A version that was locked, read-only; `null` while the present text is shown. */
function useVersion() {
  const { session, say } = useWindow()
  const { caseId } = useOpenCase()
  const failureWords = useFailureWords()
  const [viewing, setViewing] = useState<VersionView | null>(null)
  const open = async ({ versionId }: SignedVersion) => {
    const outcome = await session.client.call('signOff.open', { caseId, versionId })
    if (outcome.ok) setViewing(outcome.value)
    else say(failureWords(outcome.code))
  }
  return { viewing, open, close: () => setViewing(null) }
}

function WhichVersion({ viewing }: { readonly viewing: SignedVersion | null }) {
  const t = useTranslations('signOff')
  const count = useSnapshot((snapshot) => snapshot.versions.length)
  const shown = useLockedVersion()
  const locked = viewing ?? shown
  if (locked) return <span className="tag done">{t('locked', { number: `${locked.number}` })}</span>
  return <span className="tag accent">{t('draft', { number: `${count + 1}` })}</span>
}
