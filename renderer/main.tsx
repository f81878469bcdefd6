import './styles.css'
// Before any schema is made: the content security policy forbids compiling code from text.
import './bridge/no-compiling.ts'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '../electron/contract/events.ts'
import { App } from './app/app.tsx'
import { clientOf } from './bridge/client.ts'
import { createSession } from './state/session.ts'

/** The real bridge; while developing in a plain browser, its twin in memory. */
async function findBridge(): Promise<Bridge> {
  if (window.kykysilta) return window.kykysilta
  if (import.meta.env.DEV) return (await import('./bridge/twin/in-browser.ts')).twinInBrowser()
  throw new Error('The window was opened without its bridge')
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no place for the window')
const client = clientOf(await findBridge())
// Known before the first paint: nobody should see a language flash by that is not theirs.
const spoken = await client.call('language.read', {})
createRoot(root).render(
  <App session={createSession(client)} language={spoken.ok ? spoken.value.language : 'fi'} />,
)
