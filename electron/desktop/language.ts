import { readFileSync } from 'node:fs'
import { type Language, languages } from '../../templates/model/blocks.ts'
import { writeFileWhole } from '../disk/write-files.ts'

/** The language in which the product speaks to the person; documents have one of their own. */
export interface KeptLanguage {
  readonly now: () => Language
  /** Speaks another from now on; false when the choice could not be kept for the next time. */
  readonly choose: (language: Language) => Promise<boolean>
  /** Is told of every change, after it. */
  readonly onChange: (listener: (language: Language) => void) => void
}

/**
 * The person's choice, kept in a file of its own beside the vault: the door of the vault speaks it
 * before anything is opened, and it tells nothing about anybody.
 *
 * @param file where the choice is kept; read at once, because the first paint needs it
 * @param wished the system's languages (`sv-FI`), most wanted first, for a person who has not chosen
 */
export function keepLanguage(file: string, wished: readonly string[]): KeptLanguage {
  let language = readChoice(file) ?? firstSpoken(wished)
  const listeners: ((language: Language) => void)[] = []
  return {
    now: () => language,
    choose: async (chosen) => {
      language = chosen
      for (const listener of listeners) listener(chosen)
      return writeFileWhole(file, chosen).then(
        () => true,
        () => false,
      )
    },
    onChange: (listener) => listeners.push(listener),
  }
}

/** The first that we speak; Finnish where the system wants none of them. */
export const firstSpoken = (wished: readonly string[]): Language =>
  wished.map(spoken).find((language) => language !== undefined) ?? 'fi'

const spoken = (tag: string): Language | undefined =>
  languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)

function readChoice(file: string): Language | undefined {
  try {
    return spoken(readFileSync(file, 'utf8').trim())
  } catch {
    return undefined
  }
}
