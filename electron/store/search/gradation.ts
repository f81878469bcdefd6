/**
 * Consonant gradation: how the consonants before a Finnish word's last vowel change when it is
 * inflected (kipu, kivun). Longer endings first, because `nt` is not `t`.
 */
const toWeak: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['lp', 'lv'],
  ['rp', 'rv'],
  ['ht', 'hd'],
  ['lk', 'l'],
  ['rk', 'r'],
]
const unchanged = ['sk', 'st', 'tk', 'sp', 'hk']

const toStrong: readonly (readonly [string, string])[] = [
  ['ng', 'nk'],
  ['mm', 'mp'],
  ['nn', 'nt'],
  ['ll', 'lt'],
  ['rr', 'rt'],
  ['hd', 'ht'],
  ['k', 'kk'],
  ['p', 'pp'],
  ['t', 'tt'],
  ['d', 't'],
  ['v', 'p'],
]

/**
 * @param stem a word without its last vowel, ending in a consonant.
 * @param vowel the vowel that follows.
 */
export function weakGrade(stem: string, vowel: string): string {
  const pair = toWeak.find(([strong]) => stem.endsWith(strong))
  if (pair) return replaced(stem, pair)
  if (unchanged.some((ending) => stem.endsWith(ending))) return stem
  if (!/[aeiouyäöå][kpt]$/.test(stem)) return stem
  if (stem.endsWith('p')) return `${stem.slice(0, -1)}v`
  if (stem.endsWith('t')) return `${stem.slice(0, -1)}d`
  const isBetweenHigh = /[uy]/.test(vowel) && stem.at(-2) === vowel
  return isBetweenHigh ? `${stem.slice(0, -1)}v` : stem.slice(0, -1)
}

/** The other way: of words whose base form has the weak grade (tavoite, tavoitteen). */
export function strongGrade(stem: string): string {
  const pair = toStrong.find(([weak]) => stem.endsWith(weak))
  return pair && !/(.)\1$|[sh]t$|tk$/.test(stem) ? replaced(stem, pair) : stem
}

const replaced = (stem: string, [from, to]: readonly [string, string]): string =>
  stem.slice(0, -from.length) + to
