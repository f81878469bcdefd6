import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'
import { open, rmdir } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Holder } from '../contract/vault-views.ts'
import type { Person } from '../contract/views.ts'
import { makeFolder, moveTo, remove, syncFolder } from '../disk/disk.ts'
import { calibrated, costOf, raised } from './calibration.ts'
import { type Copied, copyDatabase } from './copying.ts'
import { type Database, loadSqlcipher, openDatabase } from './database.ts'
import { holdVault } from './holding.ts'
import { type Keepsakes, readKeepsakes, writeKeepsakes } from './keepsakes.ts'
import { keyLength, type Strength } from './key-derivation.ts'
import {
  type KeyFile,
  keyFileText,
  unwrapWithPassphrase,
  unwrapWithSecret,
  wrapWithPassphrase,
} from './key-file.ts'
import { type KeyRing, keyFileIn, keyRing, writeKeyFile } from './key-ring.ts'
import { fileOutcome } from './outcomes.ts'
import { databasePath, hasVault, isThere, keyFilePath } from './presence.ts'
import { readingCopy } from './reading-copy.ts'
import { writeAside } from './write-aside.ts'

/** A vault that is open. The only holder of its key; `lock` lets go of it. */
export interface OpenVault extends Keepsakes {
  /** The connection as it is now; not to be kept. */
  readonly database: () => Database
  /** After a damaged page a connection answers nothing more: the next one asked for is new. */
  readonly reopen: () => void
  /**
   * Writes all that is on disk now into a new file, encrypted with the same key, while the vault
   * stays in use. Rejects with the system's error, or when the vault is locked meanwhile.
   */
  readonly copyTo: (path: string) => Promise<Copied>
  /** Opens a copy of this vault; throws what `openDatabase` throws. The caller closes it. */
  readonly openCopy: (path: string) => Database
  readonly keys: KeyRing
  /** Whether the passphrase has been wrapped by a dearer derivation; resolves when that is settled. */
  readonly raised: Promise<boolean>
  /** Who has the vault open elsewhere, so that here it can only be read. */
  readonly readOnly: Holder | null
  /** Closes the database and overwrites the keys. */
  readonly lock: () => void
}

export { databasePath, hasVault, keyFilePath } from './presence.ts'

/**
 * Makes a vault and opens it. It is made aside and moved into place as a folder, so that it is
 * there whole or not at all. Nothing that is already there is ever overwritten.
 */
export async function createVault(
  folder: string,
  passphrase: string,
  person: Person,
  strength?: Strength,
): Promise<Result<OpenVault, 'vaultExists' | 'cannotWrite'>> {
  if (await hasVault(folder)) return fail('vaultExists')
  const aside = `${folder}.new`
  const dataKey = randomBytes(keyLength)
  let letGo: () => void = () => undefined
  try {
    await remove(aside)
    await makeFolder(aside)
    await makeDatabase(databasePath(aside), dataKey.toString('hex'), person)
    const keyFile = await wrapWithPassphrase(dataKey, passphrase, await wanted(strength))
    await writeAside(keyFilePath(aside), keyFileText(keyFile))
    await moveIntoPlace(aside, folder)
    const held = await holdVault(folder)
    if (held.by === 'us') letGo = held.letGo
    return ok(await opened(folder, dataKey, strength, letGo))
  } catch (error) {
    letGo()
    dataKey.fill(0)
    await remove(aside).catch(() => undefined)
    if (isAlreadyThere(error)) return fail('vaultExists')
    if (fileOutcome(error) === 'cannotWrite') return fail('cannotWrite')
    throw error
  }
}

export type UnlockFailure =
  | 'noVault'
  | 'wrongPassphrase'
  | 'vaultDamaged'
  /** A later version of the product made it. */
  | 'vaultNewer'
  | 'vaultInUse'
  | 'cannotWrite'

/**
 * Opens the vault in a folder. A vault that does not open is left as it was. When its derivation has
 * become cheap for this machine, it is wrapped anew in the background.
 *
 * @param strength what a guess should cost at least; judged by this machine when it is not given
 */
export async function unlockVault(
  folder: string,
  passphrase: string,
  strength?: Strength,
): Promise<Result<OpenVault, UnlockFailure>> {
  if (!(await hasVault(folder))) return fail('noVault')
  const read = await keyFileIn(folder)
  if (!read.ok) return read
  const started = performance.now()
  const dataKey = await unwrapWithPassphrase(read.value, passphrase)
  const took = performance.now() - started
  if (!dataKey) return fail('wrongPassphrase')
  const open = await openWith(folder, dataKey, strength)
  const dearer = open.ok && !open.value.readOnly ? dearerThan(read.value, took, strength) : null
  if (!open.ok || !dearer) return open
  const raised = open.value.keys.strengthen(passphrase, dearer).then(
    ({ ok: isRaised }) => isRaised,
    () => false,
  )
  return ok({ ...open.value, raised })
}

/** Opens the vault by the secret of its recovery sheet, and gives it a new passphrase. */
export async function recoverVault(
  folder: string,
  secret: Uint8Array,
  passphrase: string,
  strength?: Strength,
): Promise<Result<OpenVault, Exclude<UnlockFailure, 'wrongPassphrase'> | 'wrongRecoveryKey'>> {
  if (!(await hasVault(folder))) return fail('noVault')
  const read = await keyFileIn(folder)
  if (!read.ok) return read
  const dataKey =
    unwrapWithSecret(read.value, 'recovery', secret) ??
    unwrapWithSecret(read.value, 'recoveryNext', secret)
  if (!dataKey) return fail('wrongRecoveryKey')
  const file = await wrapWithPassphrase(dataKey, passphrase, await wanted(strength), read.value)
  const open = await openWith(folder, dataKey, strength)
  if (!open.ok) return open
  if (open.value.readOnly) {
    // The passphrase of a vault that others are using is not changed behind their backs.
    open.value.lock()
    return fail('vaultInUse')
  }
  const written = await writeKeyFile(folder, file)
  if (written.ok) return open
  open.value.lock()
  return written
}

/** Opens the vault by the secret that the system keeps for this device. */
export async function unlockVaultByDevice(
  folder: string,
  secret: Uint8Array,
  strength?: Strength,
): Promise<Result<OpenVault, Exclude<UnlockFailure, 'wrongPassphrase'> | 'deviceForgotten'>> {
  if (!(await hasVault(folder))) return fail('noVault')
  const read = await keyFileIn(folder)
  if (!read.ok) return read
  const dataKey = unwrapWithSecret(read.value, 'device', secret)
  return dataKey ? openWith(folder, dataKey, strength) : fail('deviceForgotten')
}

const wanted = async (strength: Strength | undefined): Promise<Strength> =>
  strength ?? (await calibrated())

function dearerThan({ derivation }: KeyFile, took: number, least?: Strength): Strength | null {
  if (least) return costOf(least) > costOf(derivation) ? least : null
  return raised(derivation, took, totalmem())
}

/** Opens the vault for writing, or as a copy to be read while somebody else has it open. */
async function openWith(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
): Promise<Result<OpenVault, 'vaultDamaged' | 'vaultInUse' | 'cannotWrite'>> {
  // Opening a file that is missing would make an empty one.
  if (!(await isThere(databasePath(folder)))) {
    dataKey.fill(0)
    return fail('vaultDamaged')
  }
  const holding = await holdVault(folder)
  if (holding.by === 'others') return openCopy(folder, dataKey, strength, holding)
  if (holding.by === 'ourselves') {
    dataKey.fill(0)
    return fail('vaultInUse')
  }
  try {
    const open = await openedOnceFree(folder, dataKey, strength, holding.letGo)
    dataKey.fill(0)
    return ok(open)
  } catch (error) {
    holding.letGo()
    const outcome = fileOutcome(error) ?? 'vaultDamaged'
    if (outcome === 'vaultInUse') return openCopy(folder, dataKey, strength, { machine: '' })
    dataKey.fill(0)
    return fail(outcome)
  }
}

/** A process that was killed has ended a moment before the system lets go of its files. In milliseconds. */
const lastGrip = 2000

/** Opens with a copy of the key, so that the key is still there when the file is held to the end. */
async function openedOnceFree(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
  letGo: () => void,
): Promise<OpenVault> {
  const until = performance.now() + lastGrip
  for (;;) {
    try {
      return await opened(folder, Buffer.from(dataKey), strength, letGo)
    } catch (error) {
      if (fileOutcome(error) !== 'vaultInUse' || performance.now() >= until) throw error
      await after(50)
    }
  }
}

async function openCopy(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
  { machine }: Holder,
): Promise<Result<OpenVault, 'vaultDamaged' | 'vaultInUse' | 'cannotWrite'>> {
  const copy = await readingCopy(databasePath(folder)).catch(() => null)
  const throwAway = () => {
    if (copy) rmSync(copy, { recursive: true, force: true })
  }
  try {
    if (!copy) return fail('vaultInUse')
    return ok({
      ...(await opened(folder, dataKey, strength, throwAway, copy)),
      readOnly: { machine },
    })
  } catch (error) {
    dataKey.fill(0)
    throwAway()
    return fail(fileOutcome(error) ?? 'vaultDamaged')
  }
}

/**
 * The key stays in a buffer that locking overwrites; it is a text only while a connection is made,
 * because the database takes it as one. Where opening fails it is overwritten as well.
 *
 * @param letGo called when the vault that was opened is locked
 */
async function opened(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
  letGo: () => void,
  databaseFolder: string = folder,
): Promise<OpenVault> {
  const sqlcipher = await loadSqlcipher()
  const keys = keyRing(folder, dataKey, () => wanted(strength))
  let isLocked = false
  let connection: Database | null = null
  let reader: number | null = null
  const close = () => {
    const left = connection
    connection = null
    closeQuietly(left)
    // Only now: closing any handle of the file lets go of the lock that the connection has on it.
    if (reader !== null) closeSync(reader)
    reader = null
  }
  const database = () => {
    if (isLocked) throw new Error('The vault is locked')
    connection ??= openDatabase(sqlcipher, databasePath(databaseFolder), dataKey.toString('hex'))
    return connection
  }
  const lock = () => {
    if (isLocked) return
    isLocked = true
    keys.lock()
    close()
    letGo()
  }
  const copyTo = (path: string) => {
    const live = database()
    reader ??= openSync(databasePath(databaseFolder), 'r')
    return copyDatabase(live, reader, path, () => connection === live)
  }
  const openCopy = (path: string) => {
    if (isLocked) throw new Error('The vault is locked')
    return openDatabase(sqlcipher, path, dataKey.toString('hex'))
  }
  try {
    return {
      ...readKeepsakes(database()),
      database,
      reopen: close,
      copyTo,
      openCopy,
      keys,
      raised: Promise.resolve(false),
      readOnly: null,
      lock,
    }
  } catch (error) {
    isLocked = true
    keys.lock()
    close()
    throw error
  }
}

/** On a disk that has gone there is nothing left to close; what was acknowledged is on it. */
function closeQuietly(database: Database | null): void {
  try {
    database?.close()
  } catch (error) {
    if (fileOutcome(error) === null) throw error
  }
}

async function makeDatabase(path: string, hexKey: string, person: Person): Promise<void> {
  const database = openDatabase(await loadSqlcipher(), path, hexKey)
  try {
    writeKeepsakes(database, person)
  } finally {
    database.close()
  }
  if (await isPlain(path)) throw new Error('The database would not be encrypted')
}

/** Without a key SQLCipher writes a plain database and says nothing. */
async function isPlain(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.toString('latin1') === 'SQLite format 3\0'
  } finally {
    await file.close()
  }
}

async function moveIntoPlace(aside: string, folder: string): Promise<void> {
  await syncFolder(aside)
  // An empty folder may stand there; one that holds something stays, and the move fails.
  await rmdir(folder).catch(() => undefined)
  await moveTo(aside, folder)
  await syncFolder(dirname(folder))
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ENOTEMPTY|EEXIST)$/.test(String(error.code))

/** What cannot be looked at counts as there: nothing may be made over it. */
