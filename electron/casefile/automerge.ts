import type * as Automerge from '@automerge/automerge'

/**
 * Automerge, once it has been loaded. It costs more than all else at start (its wasm is compiled),
 * and nobody needs it before a vault is open.
 */
export let A: typeof Automerge

/** Loads Automerge; everything else in this room may be called after it has resolved. */
export async function loadAutomerge(): Promise<void> {
  A ??= await import('@automerge/automerge')
}

/**
 * Whether the wasm itself gave up. After that every call in this process fails, so the process
 * must end and be started again.
 */
export const isTrap = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'RuntimeError' || /unreachable|Module terminated/.test(error.message))
