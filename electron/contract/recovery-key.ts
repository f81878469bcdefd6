/**
 * The recovery key as people print, read and type it: eight groups of five signs of Crockford's
 * base32 (no I, L, O, U). Four signs of a group carry 20 bits, the fifth checks them: 160 bits in all.
 *
 * A group is a word of a code over GF(32): its signs, each times a weight of its own, add up to a
 * constant of the group's own. So no one wrong sign, no two signs that changed places and no two
 * groups that changed places go unseen.
 */
export const groupCount = 8
export const groupLength = 5
/** 160 bits. */
export const recoverySecretLength = 20

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataSigns = groupLength - 1
/** x⁵ + x² + 1: irreducible, so that all but zero can be divided by. */
const polynomial = 0b100101

function times(left: number, right: number): number {
  let product = 0
  for (let bit = 0; bit < 5; bit += 1) if (right & (1 << bit)) product ^= left << bit
  for (let bit = 8; bit >= 5; bit -= 1) if (product & (1 << bit)) product ^= polynomial << (bit - 5)
  return product
}

/** The weight of the check sign is 1; the others are 2, 3, 4 and 5. */
const weightOf = (place: number): number => (place === dataSigns ? 1 : place + 2)
const constantOf = (group: number): number => group + 1

const sumOf = (signs: readonly number[]): number =>
  signs.reduce((sum, sign, place) => sum ^ times(weightOf(place), sign), 0)

/** Writes 20 random bytes as groups. */
export function recoveryGroups(secret: Uint8Array): readonly string[] {
  if (secret.length !== recoverySecretLength) throw new Error('A recovery secret has 20 bytes')
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
  return Array.from({ length: groupCount }, (_, group) => {
    const data = signs.slice(group * dataSigns, (group + 1) * dataSigns)
    const check = constantOf(group) ^ sumOf(data)
    return [...data, check].map((sign) => alphabet[sign]).join('')
  })
}

/** As it is compared: without spaces and dashes, in capitals, with look-alikes taken as meant. */
export const plainSigns = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')

/** Whether one group stands as it was made; `group` counts from 0. */
export function isGroupSound(typed: string, group: number): boolean {
  const signs = [...plainSigns(typed)].map((sign) => alphabet.indexOf(sign))
  return signs.length === groupLength && !signs.includes(-1) && sumOf(signs) === constantOf(group)
}

export type ReadKey =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** Groups that cannot be right, from 0; all of them when the length is wrong. */
  | { readonly ok: false; readonly wrong: readonly number[] }

/** Reads a whole key as it was typed, in any mixture of capitals, spaces and dashes. */
export function readRecoveryKey(typed: string): ReadKey {
  const plain = plainSigns(typed)
  const groups = plain.match(/.{5}/gu) ?? []
  const every = Array.from({ length: groupCount }, (_, group) => group)
  if (plain.length !== groupCount * groupLength) return { ok: false, wrong: every }
  const wrong = every.filter((group) => !isGroupSound(groups[group] ?? '', group))
  if (wrong.length > 0) return { ok: false, wrong }
  const bits = groups
    .flatMap((group) => [...group].slice(0, dataSigns))
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return { ok: true, secret: Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2)) }
}

/** Bytes as groups of four signs, for fingerprints that people compare by eye. Five bytes make eight signs. */
export function readableFingerprint(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)])
  return (signs.join('').match(/.{4}/g) ?? []).join('-')
}
