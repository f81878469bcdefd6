import { hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import {
  groupCount,
  plainSigns,
  readableFingerprint,
  recoveryGroups,
  recoverySecretLength,
} from '../contract/recovery-key.ts'
import { newLine } from '../disk/in-turn.ts'
import type { Strength } from './key-derivation.ts'
import {
  type KeyFile,
  keyFileText,
  type OtherWay,
  promoteRecovery,
  readKeyFile,
  unwrapWithPassphrase,
  withoutWay,
  wrapWithPassphrase,
  wrapWithSecret,
} from './key-file.ts'
import { fileOutcome } from './outcomes.ts'
import { keyFilePath } from './presence.ts'
import { writeAside } from './write-aside.ts'

/** Which ways lead into the vault besides the passphrase. */
export interface WaysIn {
  /** `untested`: a sheet was made, and nobody has proved yet that it can be read back. */
  readonly recovery: 'none' | 'untested' | 'tested'
  readonly device: boolean
}

/** A sheet that is being made. */
export interface NewSheet {
  readonly groups: readonly string[]
  /** Which groups the person types back, from 0, in order. */
  readonly asked: readonly number[]
  /** ISO date-time: on paper and in a file it is one sheet, made once. */
  readonly madeAt: string
}

type Trouble = 'vaultDamaged' | 'vaultNewer' | 'cannotWrite'

/** Changes the ways into an open vault. The data key never changes, so no data is encrypted anew. */
export interface KeyRing {
  /** Sixteen signs that tell this vault from others and nothing about its key. */
  readonly fingerprint: string
  readonly waysIn: () => Promise<Result<WaysIn, Trouble>>
  readonly changePassphrase: (
    old: string,
    next: string,
  ) => Promise<Result<null, Trouble | 'wrongPassphrase'>>
  /** Makes a sheet that works at once; an older one works too until the new one is tested. */
  readonly beginRecovery: (madeAt: string) => Promise<Result<NewSheet, Trouble>>
  /** The sheet that is being made; `null` when none is. */
  readonly sheet: () => NewSheet | null
  readonly confirmRecovery: (
    typed: readonly string[],
  ) => Promise<Result<null, Trouble | 'noSheet' | 'notTheSame'>>
  /** Gives the secret that the system is to keep; the caller overwrites it after use. */
  readonly allowDevice: () => Promise<Result<Buffer, Trouble>>
  readonly forgetDevice: () => Promise<Result<null, Trouble>>
  /** Wraps by a dearer derivation of the same passphrase. */
  readonly strengthen: (passphrase: string, strength: Strength) => Promise<Result<null, Trouble>>
  /** Overwrites the keys in memory. What is under way ends without changing anything. */
  readonly lock: () => void
  /** Resolves when no change is under way. */
  readonly settled: () => Promise<void>
}

/** Reads the key file of a vault. */
export async function keyFileIn(folder: string): Promise<Result<KeyFile, Trouble>> {
  try {
    const read = readKeyFile(await readFile(keyFilePath(folder), 'utf8'))
    return read.ok ? read : fail(read.code === 'newer' ? 'vaultNewer' : 'vaultDamaged')
  } catch (error) {
    return fail(fileOutcome(error) === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
  }
}

const askedGroups = 3
const deviceSecretLength = 32

/**
 * @param dataKey taken over: the ring overwrites it when it is locked
 * @param strengthOf what a guess of a new passphrase shall cost
 */
export function keyRing(
  folder: string,
  dataKey: Buffer,
  strengthOf: () => Promise<Strength>,
): KeyRing {
  let isLocked = false
  let secret: Buffer | null = null
  let asked: readonly number[] = []
  let sheetMadeAt = ''

  const letGoOfSheet = () => {
    secret?.fill(0)
    secret = null
    asked = []
  }

  /** One change after another: each begins from the file that the one before it wrote. */
  const { inTurn, ended } = newLine()
  const change = <C extends string = never>(
    make: (file: KeyFile) => Promise<Result<KeyFile, C>>,
  ): Promise<Result<null, Trouble | C>> =>
    inTurn(async () => {
      const before = await keyFileIn(folder)
      if (!before.ok) return before
      const made = await make(before.value)
      if (!made.ok) return made
      return isLocked ? fail('cannotWrite') : writeKeyFile(folder, made.value)
    })

  const addWay = (way: OtherWay, waySecret: Uint8Array) =>
    change(async (file) => ok(wrapWithSecret(file, way, dataKey, waySecret)))

  return {
    fingerprint: fingerprintOf(dataKey),
    waysIn: async () => waysInto(await keyFileIn(folder)),

    changePassphrase: (old, next) =>
      change(async (file) => {
        const proved = await unwrapWithPassphrase(file, old)
        if (!proved) return fail('wrongPassphrase')
        proved.fill(0)
        return ok(await wrapWithPassphrase(dataKey, next, await strengthOf(), file))
      }),

    beginRecovery: async (madeAt) => {
      letGoOfSheet()
      const made = randomBytes(recoverySecretLength)
      const kept = await addWay('recoveryNext', made)
      if (!kept.ok) return kept
      secret = made
      asked = someGroups()
      sheetMadeAt = madeAt
      return ok({ groups: recoveryGroups(made), asked, madeAt })
    },
    sheet: () => secret && { groups: recoveryGroups(secret), asked, madeAt: sheetMadeAt },

    confirmRecovery: async (typed) => {
      if (!secret) return fail('noSheet')
      const groups = recoveryGroups(secret)
      if (!asked.every((group, index) => isSame(groups[group] ?? '', typed[index] ?? ''))) {
        return fail('notTheSame')
      }
      const kept = await change(async (file) => ok(promoteRecovery(file)))
      if (kept.ok) letGoOfSheet()
      return kept
    },

    allowDevice: async () => {
      const made = randomBytes(deviceSecretLength)
      const kept = await addWay('device', made)
      return kept.ok ? ok(made) : kept
    },
    forgetDevice: () => change(async (file) => ok(withoutWay(file, 'device'))),
    strengthen: (passphrase, strength) =>
      change(async (file) => ok(await wrapWithPassphrase(dataKey, passphrase, strength, file))),

    lock: () => {
      isLocked = true
      letGoOfSheet()
      dataKey.fill(0)
    },
    settled: ended,
  }
}

/** Writes a key file in the place of the old one, whole or not at all. */
export async function writeKeyFile(
  folder: string,
  file: KeyFile,
): Promise<Result<null, 'cannotWrite'>> {
  try {
    await writeAside(keyFilePath(folder), keyFileText(file))
    return ok(null)
  } catch (error) {
    if (fileOutcome(error) === 'cannotWrite') return fail('cannotWrite')
    throw error
  }
}

/** Tells a vault from others by its key, and tells nothing of the key. */
export const fingerprintOf = (dataKey: Buffer): string =>
  readableFingerprint(
    new Uint8Array(hkdfSync('sha256', dataKey, '', 'kykysilta/vault-fingerprint/1', 10)),
  )

function waysInto(read: Result<KeyFile, Trouble>): Result<WaysIn, Trouble> {
  if (!read.ok) return read
  const { recovery, recoveryNext, device } = read.value.wrapped
  return ok({
    recovery: recovery ? 'tested' : recoveryNext ? 'untested' : 'none',
    device: device !== undefined,
  })
}

function someGroups(): readonly number[] {
  const chosen = new Set<number>()
  while (chosen.size < askedGroups) chosen.add(randomInt(groupCount))
  return [...chosen].toSorted((one, other) => one - other)
}

function isSame(group: string, typed: string): boolean {
  const [one, other] = [Buffer.from(group), Buffer.from(plainSigns(typed))]
  return one.length === other.length && timingSafeEqual(one, other)
}
