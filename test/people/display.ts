import { onDisplay, startVirtualDisplay } from '../../scripts/lib/display.mjs'

/**
 * Gives every story the same display that nobody sees, so that windows neither disturb the person
 * who runs them nor depend on their screen. Systems other than Linux have no such thing.
 */
export default async function onVirtualDisplay(): Promise<(() => void) | undefined> {
  if (process.platform !== 'linux') return undefined
  const display = await startVirtualDisplay()
  Object.assign(process.env, onDisplay(display.name))
  return display.stop
}
