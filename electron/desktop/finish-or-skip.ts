import { setTimeout as after } from 'node:timers/promises'

/** Most closings are over by then, and nobody needs to be told of them. In milliseconds. */
const quietFor = 1500

/**
 * Waits for the last work before closing, however long it takes. When it takes long, the person is
 * told and may close at once.
 *
 * @param offer tells the person; resolves when they would rather close now. Its signal takes the
 * offer off again.
 * @returns whether the work came to its end
 */
export async function finishOrSkip(
  work: Promise<unknown>,
  offer: (signal: AbortSignal) => Promise<unknown>,
  quiet = quietFor,
): Promise<boolean> {
  const done = work.then(
    () => true,
    () => true,
  )
  if (await Promise.race([done, after(quiet, false)])) return true
  const over = new AbortController()
  const skipped = offer(over.signal).then(() => false)
  const isDone = await Promise.race([done, skipped])
  over.abort()
  return isDone
}
