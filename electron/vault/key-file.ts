import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../templates/model/canonical.ts'
import type { Json } from '../../templates/model/json.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import {
  deriveKey,
  greatestStrength,
  keyLength,
  type Strength,
  saltLength,
} from './key-derivation.ts'
import { nonceLength, tagLength, unwrapKey, type WrappedKey, wrapKey } from './key-wrapping.ts'

/**
 * The key file: how the vault's data key is wrapped. It holds no secret that its ways in do not
 * guard.
 *
 * The passphrase's wrapping authenticates the header (all but `wrapped` and `check`), so nobody can
 * quietly weaken the derivation. Other ways in authenticate their own kind, not the derivation: they
 * stay as they are when the passphrase or its strength changes. `check` is the SHA-256 of all the
 * rest: it tells damage from a wrong passphrase, and guards nothing.
 */
export interface KeyFile {
  readonly format: 'kykysilta-vault'
  readonly version: 1
  readonly derivation: Strength & { readonly name: 'argon2id'; readonly salt: string }
  readonly wrapped: { readonly passphrase: WrappedKey; readonly [otherWay: string]: WrappedKey }
  readonly check: string
}

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const from1To = (most: number) => z.int().min(1).max(most)
const wrappedKey = z.strictObject({ nonce: hex(nonceLength), sealed: hex(keyLength + tagLength) })
const keyFileSchema: z.ZodType<KeyFile> = z.strictObject({
  format: z.literal('kykysilta-vault'),
  version: z.literal(1),
  derivation: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: from1To(greatestStrength.memoryKiB),
    passes: from1To(greatestStrength.passes),
    lanes: from1To(greatestStrength.lanes),
    salt: hex(saltLength),
  }),
  wrapped: z.object({ passphrase: wrappedKey }).catchall(wrappedKey),
  check: hex(32),
})
const newerSchema = z.looseObject({ format: z.literal('kykysilta-vault'), version: z.int().min(2) })

/**
 * A way in besides the passphrase: a secret of full strength, on paper or kept by the system.
 * `recoveryNext` is a sheet that has been made and works, and has not been tested yet.
 */
export type OtherWay = 'recovery' | 'recoveryNext' | 'device'

/**
 * Makes a key file for a data key, or one that replaces the passphrase of `before` and keeps its
 * other ways in. The caller overwrites the data key after use.
 */
export async function wrapWithPassphrase(
  dataKey: Buffer,
  passphrase: string,
  strength: Strength,
  before?: KeyFile,
): Promise<KeyFile> {
  const salt = randomBytes(saltLength)
  const { memoryKiB, passes, lanes } = strength
  const header = {
    format: 'kykysilta-vault',
    version: 1,
    derivation: { name: 'argon2id', memoryKiB, passes, lanes, salt: salt.toString('hex') },
  } as const
  const wrappingKey = await deriveKey(passphrase, salt, strength)
  const sealed = wrapKey(dataKey, wrappingKey, headerText(header))
  wrappingKey.fill(0)
  return checked({ ...header, wrapped: { ...before?.wrapped, passphrase: sealed } })
}

/** The same key file with one more way in; `secret` has at least 128 random bits. */
export function wrapWithSecret(
  file: KeyFile,
  way: OtherWay,
  dataKey: Buffer,
  secret: Uint8Array,
): KeyFile {
  const wrappingKey = keyOfSecret(way, secret)
  const sealed = wrapKey(dataKey, wrappingKey, wayText(file, way))
  wrappingKey.fill(0)
  return checked({ ...file, wrapped: { ...file.wrapped, [way]: sealed } })
}

/** The data key by another way in, or `null` when there is no such way or the secret is not its. */
export function unwrapWithSecret(file: KeyFile, way: OtherWay, secret: Uint8Array): Buffer | null {
  const wrapped = file.wrapped[way]
  if (!wrapped) return null
  const wrappingKey = keyOfSecret(way, secret)
  try {
    return unwrapKey(wrapped, wrappingKey, wayText(file, way))
  } finally {
    wrappingKey.fill(0)
  }
}

/** The sheet that was being tested is the recovery sheet from now on, and any older one is none. */
export function promoteRecovery(file: KeyFile): KeyFile {
  const { recoveryNext, ...others } = file.wrapped
  return recoveryNext
    ? checked({ ...file, wrapped: { ...others, recovery: recoveryNext } as KeyFile['wrapped'] })
    : file
}

export function withoutWay(file: KeyFile, way: OtherWay): KeyFile {
  const { [way]: _, ...others } = file.wrapped
  return checked({ ...file, wrapped: others as KeyFile['wrapped'] })
}

/** A sheet under test becomes the sheet as it is, so both are one kind. */
const kindOf = (way: OtherWay): string => (way === 'recoveryNext' ? 'recovery' : way)

/** The secret is random: it needs to be spread, not stretched. */
const keyOfSecret = (way: OtherWay, secret: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `kykysilta/key-file/1/${kindOf(way)}`, keyLength))

const wayText = ({ format, version }: KeyFile, way: OtherWay): string =>
  canonicalJson({ format, version, way: kindOf(way) })

let unwrapping = 0

/** Whether a key is being derived from a passphrase that somebody opens a vault with. */
export const isUnwrapping = (): boolean => unwrapping > 0

/** The data key, or `null` when the passphrase is not the right one. */
export async function unwrapWithPassphrase(
  file: KeyFile,
  passphrase: string,
): Promise<Buffer | null> {
  const { wrapped, check: _, ...header } = file
  const salt = Buffer.from(header.derivation.salt, 'hex')
  unwrapping += 1
  const wrappingKey = await deriveKey(passphrase, salt, header.derivation).finally(() => {
    unwrapping -= 1
  })
  try {
    return unwrapKey(wrapped.passphrase, wrappingKey, headerText(header))
  } finally {
    wrappingKey.fill(0)
  }
}

export const keyFileText = (file: KeyFile): string => `${JSON.stringify(file, null, 2)}\n`

/**
 * Reads a key file. It must read exactly as we write it, so that no byte of it can change unseen.
 * Fails with `newer` when a later version of the product wrote it, otherwise with `damaged`.
 */
export function readKeyFile(text: string): Result<KeyFile, 'damaged' | 'newer'> {
  const value = parsed(text)
  if (newerSchema.safeParse(value).success) return fail('newer')
  const read = keyFileSchema.safeParse(value)
  if (!read.success || keyFileText(read.data) !== text) return fail('damaged')
  const { check, ...unchecked } = read.data
  return checkOf(unchecked) === check ? ok(read.data) : fail('damaged')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Header = Omit<KeyFile, 'wrapped' | 'check'>

const headerText = (header: Header): string => canonicalJson({ ...header } as unknown as Json)

function checked(file: Omit<KeyFile, 'check'> & { readonly check?: string }): KeyFile {
  const { format, version, derivation, wrapped } = file
  const unchecked = { format, version, derivation, wrapped }
  return { ...unchecked, check: checkOf(unchecked) }
}

const checkOf = (unchecked: Omit<KeyFile, 'check'>): string =>
  createHash('sha256')
    .update(canonicalJson({ ...unchecked } as unknown as Json))
    .digest('hex')
