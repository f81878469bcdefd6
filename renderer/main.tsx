// Before any schema is made: the content security policy forbids compiling code from text.
import './bridge/no-compiling.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { NoteApp } from './app/note-app.tsx'
import { beginningOf } from './bridge/beginning.ts'
import { clientOf } from './bridge/client.ts'
import { createNoteDesk } from './state/note-desk.ts'
import { createSession } from './state/session.ts'

if (!window.kykysilta) throw new Error('The window was opened without its bridge')
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no place for the window')
const client = clientOf(window.kykysilta)
const { language, isLocked } = beginningOf(document.documentElement)
/** The small window for an observation is the same page at another place. */
const [, isNote, caseId = null] = /^#(note)(?:=([\w-]+))?$/.exec(location.hash) ?? []
createRoot(root).render(
  isNote ? (
    <NoteApp desk={createNoteDesk(client)} language={language} caseId={caseId} />
  ) : (
    <App session={createSession(client, isLocked)} language={language} />
  ),
)
