import { stemmer } from '@orama/stemmers/finnish'
import { strongGrade, weakGrade } from './gradation.ts'
import { irregularWords } from './irregular-words.ts'

/** Beginnings that a word's inflected forms have, and forms that are spelt out. */
export interface WordForms {
  readonly whole: readonly string[]
  readonly beginnings: readonly string[]
}

/** Shorter beginnings would find half the language. */
const shortestBeginning = 3
/** A stem cut back before its last consonants finds forms of any kind; short ones find too much. */
const shortestCut = 5

/**
 * How a Finnish word may stand in a text, given one form of it in lower case. Forms of nouns are
 * derived from the base form by its ending; the Snowball stem, cut back to the vowel before its
 * last consonants, covers words that were typed inflected.
 */
export function finnishForms(word: string): WordForms {
  const irregular = irregularWords[word]
  if (irregular) {
    return {
      whole: irregular.filter((form) => !form.endsWith('*')),
      beginnings: [...irregular.filter(isOpen).map((form) => form.slice(0, -1))],
    }
  }
  const stem = stemmer(word)
  const cut = cutBack(stem)
  const beginnings = [
    ...declined(word),
    ...(stem.length > shortestBeginning ? [stem] : []),
    ...(cut.length >= shortestCut ? [cut] : []),
  ]
  return { whole: [], beginnings: shortest(beginnings) }
}

const isOpen = (form: string): boolean => form.endsWith('*')

/** To the vowel before the last group of consonants: gradation changes what comes after it. */
const cutBack = (stem: string): string =>
  /^(.*[aeiouyäöå])[^aeiouyäöå]+[aeiouyäöå]*$/.exec(stem)?.[1] ?? stem

/** The types of nouns by the ending of the base form. */
const endings: readonly (readonly [RegExp, (stem: string, ending: string) => readonly string[]])[] =
  [
    [/nen$/, (stem) => [`${stem}s`]],
    [/(us|ys)$/, (stem, ending) => [`${stem}${ending[0]}`]],
    [/(t)([oö])n$/, (stem, ending) => [`${stem}tt${ending[1]}m`]],
    [/in$/, (stem) => [`${stem}ime`, `${strongGrade(stem)}ime`, `${stem}int`]],
    [
      /[aä]s$/,
      (stem, [vowel]) => [
        `${stem}${vowel}s`,
        `${strongGrade(stem)}${vowel}${vowel}`,
        `${strongGrade(stem)}${vowel}i`,
      ],
    ],
    [/si$/, (stem) => ['si', 'de', 'te', 'tt', 'ks'].map((end) => stem + end)],
    [/e$/, (stem) => ['ee', 'ei'].map((end) => strongGrade(stem) + end)],
    [
      /i$/,
      (stem) => [
        ...bothGrades(stem, 'i', ['i', 'e']),
        ...(/[lnr]$/.test(stem) ? [`${stem}t`] : []),
      ],
    ],
    [/[aä]$/, (stem, vowel) => [...bothGrades(stem, vowel, [vowel]), ...longPlural(stem, vowel)]],
    [/[ouyö]$/, (stem, vowel) => bothGrades(stem, vowel, [vowel])],
  ]

function declined(word: string): readonly string[] {
  for (const [pattern, decline] of endings) {
    const [ending] = pattern.exec(word) ?? []
    if (ending) return decline(word.slice(0, -ending.length), ending).filter(isLongEnough)
  }
  return []
}

const isLongEnough = (form: string): boolean => form.length >= shortestBeginning

const bothGrades = (stem: string, vowel: string, ends: readonly string[]): readonly string[] =>
  [stem, weakGrade(stem, vowel)].flatMap((grade) => ends.map((end) => grade + end))

/** `valmentajia`, `aikoja`: of longer words, because `seli` begins more than backs. */
const longPlural = (stem: string, vowel: string): readonly string[] =>
  stem.length < 4 ? [] : bothGrades(stem, vowel, ['i', vowel === 'a' ? 'oi' : 'öi'])

/** A beginning that another one begins finds nothing more. */
export const shortest = (beginnings: readonly string[]): readonly string[] =>
  leaving(beginnings, (one, other) => one.startsWith(other))

/** A form that another one stands in finds nothing more inside of words. */
export const innermost = (forms: readonly string[]): readonly string[] =>
  leaving(forms, (one, other) => one.includes(other))

const leaving = (
  forms: readonly string[],
  isNeedless: (one: string, other: string) => boolean,
): readonly string[] =>
  [...new Set(forms)].filter(
    (one) => !forms.some((other) => other !== one && isNeedless(one, other)),
  )
