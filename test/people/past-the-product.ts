import { readFile, writeFile } from 'node:fs/promises'
import { sqlcipherStore } from '../../electron/store/sqlcipher-store.ts'
import { type Database, loadSqlcipher, openDatabase } from '../../electron/vault/database.ts'
import { unwrapWithPassphrase } from '../../electron/vault/key-file.ts'
import { keyFileIn } from '../../electron/vault/key-ring.ts'
import { databasePath } from '../../electron/vault/vault.ts'
import { passphrase } from './at-the-desk.ts'

/** Opens a locked vault's file as somebody would who knows its passphrase, past the product. */
export async function inside<T>(
  vaultFolder: string,
  work: (database: Database) => T | Promise<T>,
): Promise<T> {
  const file = await keyFileIn(vaultFolder)
  const dataKey = file.ok ? await unwrapWithPassphrase(file.value, passphrase) : null
  if (!dataKey) throw new Error('The key file does not open')
  const path = databasePath(vaultFolder)
  const database = openDatabase(await loadSqlcipher(), path, dataKey.toString('hex'))
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** Takes a database back to the shape that it had after step 6; what later steps keep is gone. */
export const backToVersion6 = `
  DROP TABLE views;
  ALTER TABLE case_files DROP COLUMN unneeded_since;
  ALTER TABLE cases DROP COLUMN changed_bases;
  DROP TABLE client_keys;
  ALTER TABLE cases DROP COLUMN turns;
  ALTER TABLE cases DROP COLUMN dates;
  PRAGMA user_version = 6;`

/** Lets what is kept for looking at a part of a case say something else than its document. */
export const spoilView = (
  vaultFolder: string,
  { caseId, part }: { readonly caseId: string; readonly part: string },
  spoil: (json: string) => string,
): Promise<void> =>
  inside(vaultFolder, async (database) => {
    const store = sqlcipherStore({ database: () => database, reopen: () => undefined })
    const views = store.ok ? await store.value.views(caseId) : store
    const view = views.ok ? views.value.find((each) => each.part === part) : undefined
    if (!store.ok || !view || spoil(view.json) === view.json)
      throw new Error('There is no such view')
    await store.value.keepView(caseId, { ...view, json: spoil(view.json) })
  })

/** Of a vault's database, in bytes. */
export const pageSize = 4096

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
