import { z } from 'zod'
import type { Person } from '../contract/views.ts'
import type { Database } from './database.ts'
import { type Identity, identityOf, newPrivateKey } from './identity.ts'

/** What the vault itself keeps inside the encrypted file: whose it is, and that person's key. */
export interface Keepsakes {
  readonly person: Person
  readonly identity: Identity
}

const personSchema = z.object({ name: z.string(), title: z.string(), organisation: z.string() })

export const keepsakesTable =
  'CREATE TABLE keepsakes (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT'

export function putKeepsake(database: Database, name: string, value: Uint8Array): void {
  database
    .prepare('INSERT INTO keepsakes (name, value) VALUES ($name, $value)')
    .run({ name, value: new Uint8Array(value) })
}

/**
 * Writes the keepsakes of a new vault, at once. A file in which that fails is thrown away by whoever
 * made it: nothing is rolled back, for a complaint about that would hide what had gone wrong.
 */
export function writeKeepsakes(database: Database, person: Person): void {
  const { name, title, organisation } = person
  const key = newPrivateKey()
  database.exec('BEGIN IMMEDIATE')
  database.exec(keepsakesTable)
  putKeepsake(database, 'person', Buffer.from(JSON.stringify({ name, title, organisation })))
  putKeepsake(database, 'privateKey', key)
  database.exec('COMMIT')
  key.fill(0)
}

/** Throws when they are not there: such a vault is damaged. */
export function readKeepsakes(database: Database): Keepsakes {
  const kept = (name: string): Uint8Array => {
    const row = database.prepare('SELECT value FROM keepsakes WHERE name = $name').get({ name })
    if (!(row?.value instanceof Uint8Array)) throw new Error(`The vault has lost its ${name}`)
    return row.value
  }
  const privateKey = kept('privateKey')
  const identity = identityOf(privateKey)
  privateKey.fill(0)
  const person = JSON.parse(Buffer.from(kept('person')).toString()) as unknown
  return { person: personSchema.parse(person), identity }
}
