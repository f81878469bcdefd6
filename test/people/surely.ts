/**
 * Asks the shell's process once more when its answer was lost on the way: where memory is short, the
 * engine may throw the promise of an answer away before it is heard. Only for what may be done twice.
 */
export async function surely<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!String(error).includes('was garbage collected')) throw error
    return ask()
  }
}
