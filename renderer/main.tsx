import './styles.css'
// Before any schema is made: the content security policy forbids compiling code from text.
import './bridge/no-compiling.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { clientOf } from './bridge/client.ts'
import { createSession } from './state/session.ts'

if (!window.kykysilta) throw new Error('The window was opened without its bridge')
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no place for the window')
const client = clientOf(window.kykysilta)
// Known before the first paint: nobody should see a language flash by that is not theirs.
const spoken = await client.call('language.read', {})
createRoot(root).render(
  <App session={createSession(client)} language={spoken.ok ? spoken.value.language : 'fi'} />,
)
