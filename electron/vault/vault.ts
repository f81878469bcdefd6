import { randomBytes } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { open, readFile, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Person } from '../contract/views.ts'
import { makeFolder, moveTo, remove, syncFolder } from '../disk/disk.ts'
import { type Copied, copyDatabase } from './copying.ts'
import { type Database, loadSqlcipher, openDatabase } from './database.ts'
import { type Keepsakes, readKeepsakes, writeKeepsakes } from './keepsakes.ts'
import { defaultStrength, keyLength, type Strength } from './key-derivation.ts'
import {
  type KeyFile,
  keyFileText,
  readKeyFile,
  unwrapWithPassphrase,
  wrapWithPassphrase,
} from './key-file.ts'
import { fileOutcome } from './outcomes.ts'
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
  readonly lock: () => void
}

export const keyFilePath = (folder: string): string => join(folder, 'vault.key.json')
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
  strength: Strength = defaultStrength,
): Promise<Result<OpenVault, 'vaultExists' | 'cannotWrite'>> {
  if (await hasVault(folder)) return fail('vaultExists')
  const aside = `${folder}.new`
  const dataKey = randomBytes(keyLength)
  try {
    await remove(aside)
    await makeFolder(aside)
    const hexKey = dataKey.toString('hex')
    await makeDatabase(databasePath(aside), hexKey, person)
    const keyFile = await wrapWithPassphrase(dataKey, passphrase, strength)
    await writeAside(keyFilePath(aside), keyFileText(keyFile))
    await moveIntoPlace(aside, folder)
    return ok(await opened(folder, hexKey))
  } catch (error) {
    await remove(aside).catch(() => undefined)
    if (isAlreadyThere(error)) return fail('vaultExists')
    if (fileOutcome(error) === 'cannotWrite') return fail('cannotWrite')
    throw error
  } finally {
    dataKey.fill(0)
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

/** Opens the vault in a folder. A vault that does not open is left as it was. */
export async function unlockVault(
  folder: string,
  passphrase: string,
): Promise<Result<OpenVault, UnlockFailure>> {
  if (!(await hasVault(folder))) return fail('noVault')
  const read = await keyFileIn(folder)
  if (!read.ok) return read
  const dataKey = await unwrapWithPassphrase(read.value, passphrase)
  if (!dataKey) return fail('wrongPassphrase')
  try {
    // Opening a file that is missing would make an empty one.
    if (!(await isThere(databasePath(folder)))) return fail('vaultDamaged')
    return ok(await opened(folder, dataKey.toString('hex')))
  } catch (error) {
    return fail(fileOutcome(error) ?? 'vaultDamaged')
  } finally {
    dataKey.fill(0)
  }
}

async function keyFileIn(
  folder: string,
): Promise<Result<KeyFile, 'vaultDamaged' | 'vaultNewer' | 'cannotWrite'>> {
  try {
    const read = readKeyFile(await readFile(keyFilePath(folder), 'utf8'))
    return read.ok ? read : fail(read.code === 'newer' ? 'vaultNewer' : 'vaultDamaged')
  } catch (error) {
    return fail(fileOutcome(error) === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
  }
}

/**
 * The key stays with the open vault as text, because a new connection needs it; no program in this
 * language can overwrite a text, so locking lets go of it and no more.
 */
async function opened(folder: string, hexKey: string): Promise<OpenVault> {
  const sqlcipher = await loadSqlcipher()
  let key: string | null = hexKey
  let connection: Database | null = null
  let reader: number | null = null
  const close = () => {
    connection?.close()
    connection = null
    // Only now: closing any handle of the file lets go of the lock that the connection has on it.
    if (reader !== null) closeSync(reader)
    reader = null
  }
  const database = () => {
    if (key === null) throw new Error('The vault is locked')
    connection ??= openDatabase(sqlcipher, databasePath(folder), key)
    return connection
  }
  const lock = () => {
    key = null
    close()
  }
  const copyTo = (path: string) => {
    const live = database()
    reader ??= openSync(databasePath(folder), 'r')
    return copyDatabase(live, reader, path, () => connection === live)
  }
  const openCopy = (path: string) => {
    if (key === null) throw new Error('The vault is locked')
    return openDatabase(sqlcipher, path, key)
  }
  try {
    return { ...readKeepsakes(database()), database, reopen: close, copyTo, openCopy, lock }
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
  await moveTo(aside, folder)
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
