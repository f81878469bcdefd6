import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Holder } from '../contract/vault-views.ts'
import type { Person } from '../contract/views.ts'
import { calibrated, costOf, raised } from './calibration.ts'
import { type Database, loadSqlcipher, openDatabase } from './database.ts'
import { type Keepsakes, readKeepsakes, writeKeepsakes } from './keepsakes.ts'
import { keyLength, type Strength } from './key-derivation.ts'
import {
  type KeyFile,
  keyFileText,
  unwrapWithPassphrase,
  unwrapWithSecret,
  wrapWithPassphrase,
} from './key-file.ts'
import { type KeyRing, keyFileIn, keyFilePath, keyRing, writeKeyFile } from './key-ring.ts'
import { fileOutcome } from './outcomes.ts'
import { syncFolder, writeAside } from './write-aside.ts'

/** A vault that is open. The only holder of its key; `lock` lets go of it. */
export interface OpenVault extends Keepsakes {
  /** The connection as it is now; not to be kept. */
  readonly database: () => Database
  /** After a damaged page a connection answers nothing more: the next one asked for is new. */
  readonly reopen: () => void
  readonly keys: KeyRing
  /** Who has the vault open elsewhere, so that here it can only be read. */
  readonly readOnly: Holder | null
  /** Closes the database and overwrites the keys. */
  readonly lock: () => void
}

export { keyFilePath } from './key-ring.ts'
export const databasePath = (folder: string): string => join(folder, 'vault.db')

/** Whether there is anything of a vault in the folder, sound or not. */
export async function hasVault(folder: string): Promise<boolean> {
  const found = await Promise.all([isThere(keyFilePath(folder)), isThere(databasePath(folder))])
  return found.includes(true)
}

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
  try {
    await rm(aside, { recursive: true, force: true })
    await mkdir(aside, { recursive: true, mode: 0o700 })
    await makeDatabase(databasePath(aside), dataKey.toString('hex'), person)
    const keyFile = await wrapWithPassphrase(dataKey, passphrase, await wanted(strength))
    await writeAside(keyFilePath(aside), keyFileText(keyFile))
    await moveIntoPlace(aside, folder)
    return ok(await opened(folder, dataKey, strength))
  } catch (error) {
    dataKey.fill(0)
    await rm(aside, { recursive: true, force: true }).catch(() => undefined)
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
  const dearer = open.ok ? dearerThan(read.value, took, strength) : null
  if (open.ok && dearer) void open.value.keys.strengthen(passphrase, dearer).catch(() => undefined)
  return open
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

async function openWith(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
): Promise<Result<OpenVault, 'vaultDamaged' | 'vaultInUse' | 'cannotWrite'>> {
  try {
    // Opening a file that is missing would make an empty one.
    if (await isThere(databasePath(folder))) return ok(await opened(folder, dataKey, strength))
    dataKey.fill(0)
    return fail('vaultDamaged')
  } catch (error) {
    dataKey.fill(0)
    return fail(fileOutcome(error) ?? 'vaultDamaged')
  }
}

/**
 * The key stays in a buffer that locking overwrites; it is a text only while a connection is made,
 * because the database takes it as one.
 */
async function opened(
  folder: string,
  dataKey: Buffer,
  strength: Strength | undefined,
): Promise<OpenVault> {
  const sqlcipher = await loadSqlcipher()
  const keys = keyRing(folder, dataKey, () => wanted(strength))
  let isLocked = false
  let connection: Database | null = null
  const close = () => {
    connection?.close()
    connection = null
  }
  const database = () => {
    if (isLocked) throw new Error('The vault is locked')
    connection ??= openDatabase(sqlcipher, databasePath(folder), dataKey.toString('hex'))
    return connection
  }
  const lock = () => {
    isLocked = true
    keys.lock()
    close()
  }
  try {
    return { ...readKeepsakes(database()), database, reopen: close, keys, readOnly: null, lock }
  } catch (error) {
    lock()
    throw error
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
  await rename(aside, folder)
  await syncFolder(dirname(folder))
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ENOTEMPTY|EEXIST)$/.test(String(error.code))

/** What cannot be looked at counts as there: nothing may be made over it. */
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )
