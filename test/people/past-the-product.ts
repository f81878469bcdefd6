import { readFile, writeFile } from 'node:fs/promises'
import { type Database, loadSqlcipher, openDatabase } from '../../electron/vault/database.ts'
import { unwrapWithPassphrase } from '../../electron/vault/key-file.ts'
import { keyFileIn } from '../../electron/vault/key-ring.ts'
import { databasePath } from '../../electron/vault/vault.ts'
import { passphrase } from './at-the-desk.ts'

/** Opens a locked vault's file as somebody would who knows its passphrase, past the product. */
export async function inside<T>(vaultFolder: string, work: (database: Database) => T): Promise<T> {
  const file = await keyFileIn(vaultFolder)
  const dataKey = file.ok ? await unwrapWithPassphrase(file.value, passphrase) : null
  if (!dataKey) throw new Error('The key file does not open')
  const path = databasePath(vaultFolder)
  const database = openDatabase(await loadSqlcipher(), path, dataKey.toString('hex'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

const pageSize = 4096

/** Turns a byte of the page on which a table of a locked vault begins. */
export async function breakTable(vaultFolder: string, table: string): Promise<void> {
  const page = await inside(vaultFolder, (database) =>
    Number(
      database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = $table').get({ table })
        ?.rootpage,
    ),
  )
  const path = databasePath(vaultFolder)
  const bytes = await readFile(path)
  const at = (page - 1) * pageSize + 1000
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}
