import { isTrap } from '../casefile/automerge.ts'
import type { Line } from '../disk/in-turn.ts'
import type { Unlocked } from './unlocked.ts'

/** After the latest call about a case: it has been painted by then. In milliseconds. */
const untilWarm = 200
/** Longer than between two keystrokes that are sent apart. In milliseconds. */
const untilSettled = 600
/** Longer than between two words. In milliseconds. */
const untilTidied = 1500
/** Whoever pauses for so long has stopped writing for now. In milliseconds. */
const untilKept = 8000
/** Between two steps, for what a person asks meanwhile. In milliseconds. */
const pause = 5

/**
 * While nobody asks for anything: first loads the documents of the case in hand, so that writing
 * begins quickly, then brings the list and the search up to what was written, puts the search index
 * in order, and later keeps long logs in one piece and how the parts read, so that the case opens
 * quickly another day.
 */
export function readyInTurn(
  unlocked: () => Unlocked | null,
  inTurn: Line['inTurn'],
  onDefect: (error: unknown) => void,
): { readonly begin: () => void } {
  /** Of what follows the latest call. */
  let timers: NodeJS.Timeout[] = []
  const after = (milliseconds: number, step: (vault: Unlocked) => Promise<boolean>) => {
    const vault = unlocked()
    const ofThisCall = timers
    const go = async () => {
      try {
        const isMore = await inTurn(
          async () => vault !== null && unlocked() === vault && step(vault),
        )
        // Whoever has asked for something meanwhile is not to wait for the next step of this.
        if (isMore && timers === ofThisCall) timers.push(setTimeout(go, pause).unref())
      } catch (error) {
        // The next call meets the same end, and then the process is started again.
        if (!isTrap(error)) onDefect(error)
      }
    }
    timers.push(setTimeout(go, milliseconds).unref())
  }
  return {
    begin: () => {
      for (const timer of timers) clearTimeout(timer)
      timers = []
      after(untilWarm, ({ desk }) => desk.warm())
      after(untilSettled, async ({ desk }) => {
        await desk.settle()
        return false
      })
      after(untilTidied, async ({ store, readOnly }) => !readOnly && store.tidyIndex())
      after(
        untilKept,
        async ({ desk, readOnly }) =>
          !readOnly && ((await desk.shorten()) || (await desk.keepView())),
      )
    },
  }
}
