import { type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { stepNamed } from '../../../templates/walk/steps.ts'
import { type Desk, DeskProvider } from '../../form/desk.tsx'
import { CaseProvider } from '../../state/case-context.tsx'
import type { OpenCase } from '../../state/open-case.ts'
import { useIsReadOnly, useSession, useWindow, useWindowState } from '../../state/window.ts'
import { Attachments } from '../attachments/attachments.tsx'
import { Documents } from '../documents/documents.tsx'
import { noteOn } from '../evidence/evidence-note.tsx'
import { GatherDialog } from '../evidence/gather-dialog.tsx'
import { keepSeen, useStamp } from '../evidence/use-citing.ts'
import { HistoryDialog } from '../history/history-dialog.tsx'
import { MeetingRoom, useHasMeeting } from '../meeting/meeting-room.tsx'
import { SignOff } from '../sign-off/sign-off.tsx'
import { Turns } from '../turns/turns.tsx'
import { Views } from '../views/views.tsx'
import { CaseHeader } from './case-header.tsx'
import { StepScreen } from './step-screen.tsx'
import { WalkList } from './walk-list.tsx'

/** One case: the walk on the left, a step in the middle, what serves the step on the right. */
export function CaseScreen({ openCase }: { readonly openCase: OpenCase }) {
  const desk = useCaseDesk(openCase)
  const step = useSession((state) => state.step)
  const casePage = useSession((state) => state.casePage)
  return (
    <CaseProvider value={openCase}>
      <DeskProvider value={desk}>
        <WallOr>
          <div className="case">
            <CaseHeader />
            <WalkList />
            <HistoryDialog />
            <GatherDialog />
            {casePage === 'attachments' ? (
              <Attachments />
            ) : casePage === 'turns' ? (
              <Turns />
            ) : casePage === 'views' ? (
              <Views />
            ) : step === 'signOff' ? (
              <SignOff />
            ) : step === 'documents' ? (
              <Documents />
            ) : (
              <StepScreen key={step} step={stepNamed(step)} />
            )}
          </div>
        </WallOr>
      </DeskProvider>
    </CaseProvider>
  )
}

/** A meeting on the wall takes the whole window: nothing else of the case is to be seen. */
function WallOr({ children }: { readonly children: ReactNode }) {
  const meeting = useWindowState((state) => state.meeting)
  const isThere = useHasMeeting(meeting)
  return meeting !== null && isThere ? <MeetingRoom recordId={meeting} /> : children
}

function useCaseDesk(openCase: OpenCase): Desk {
  const { codes, earlier, focus, say, show, talk, jump } = useWindow()
  const stamp = useStamp()
  const t = useTranslations('field')
  const isReadOnly = useIsReadOnly()
  const me = useSession(({ person }) => person?.name ?? '')
  return useMemo(
    () => ({
      subscribe: openCase.store.subscribe,
      answersOf: openCase.answersOf,
      edit: openCase.edit,
      saveNow: () => void openCase.saveNow(),
      isReadOnly,
      me,
      nowWriting: (writing) => show({ writing }),
      removed: (what, back) => say(what, { label: t('undo'), ...back }),
      talk,
      announce: (announced) => show({ announced }),
      focus,
      noteOn,
      jump,
      linked: ({ place: [list, conclusion = ''] }, id) => {
        if (list === 'conclusions') keepSeen(openCase, conclusion, id, stamp(), 'linked')
      },
      codes: { subscribe: codes.subscribe, get: () => codes.get().searchable },
      earlier: { subscribe: earlier.subscribe, get: () => earlier.get().rounds },
    }),
    [openCase, codes, earlier, focus, say, show, talk, jump, stamp, t, isReadOnly, me],
  )
}
