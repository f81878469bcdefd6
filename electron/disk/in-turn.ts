/** Works on one place of the disk, one after another. */
export interface Line {
  /**
   * Does the work once all that was asked for before it has ended, well or badly, and gives what it
   * came to.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Once all that was asked for until now has ended. Never rejects. */
  readonly ended: () => Promise<void>
}

/** A line in which nobody stands yet. */
export function newLine(): Line {
  let latest: Promise<unknown> = Promise.resolve()
  return {
    inTurn: (work) => {
      const done = latest.then(work)
      latest = done.catch(() => undefined)
      return done
    },
    ended: async () => void (await latest),
  }
}
