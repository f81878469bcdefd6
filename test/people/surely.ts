import type { ElectronApplication } from '@playwright/test'

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

/** An evaluation as it travels into the shell's process. */
interface Errand {
  readonly id: string
  readonly text: string
  readonly argument: unknown
}

/**
 * Makes every question to the shell's process one that is answered: each is done once, its answer is
 * kept there by its name, and asked for again when it was lost on the way.
 */
export function answeredSurely(electron: ElectronApplication): void {
  const evaluate = electron.evaluate.bind(electron) as (
    work: (electron: unknown, errand: Errand) => unknown,
    errand: Errand,
  ) => Promise<unknown>
  const asked = (work: unknown, argument: unknown) => {
    const errand = { id: crypto.randomUUID(), text: String(work), argument }
    return surely(() => evaluate(doOnce, errand))
  }
  Object.assign(electron, { evaluate: asked })
}

/** In the shell's process. */
function doOnce(electron: unknown, { id, text, argument }: Errand): unknown {
  const shell = globalThis as { answersToStories?: Map<string, unknown> }
  shell.answersToStories ??= new Map()
  const answers = shell.answersToStories
  if (!answers.has(id)) {
    // biome-ignore lint/security/noGlobalEval: the story's own words
    answers.set(id, globalThis.eval(`(${text})`)(electron, argument))
  }
  return answers.get(id)
}
