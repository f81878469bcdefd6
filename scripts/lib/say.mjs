/** A failure with a sentence for the person at the keyboard: what happened and what to do. */
export class Stop extends Error {}

/** Prints one line of progress. @param {string} line */
export const say = (line) => console.log(line)

/**
 * Runs a script's work and turns its outcome into an exit code.
 * @param {() => Promise<number | undefined>} work gives the exit code, 0 when it gives nothing
 */
export async function runScript(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof Stop ? `\n${error.message}` : error)
  }
}

/** Seconds since a moment given by `performance.now()`, as a person reads them. @param {number} start */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`
