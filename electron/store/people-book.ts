import { randomBytes } from 'node:crypto'
import type { Database } from '@signalapp/sqlcipher'
import type { Person } from '../contract/views.ts'
import type { Connection } from './connection.ts'
import { isDamage, isWriteFailure } from './faults.ts'

/** Whose fingerprint is whose, and which device is which: names for what changes only number. */
export interface PeopleBook {
  readonly personOf: (author: string) => Person | null
  readonly deviceName: (id: string) => string | null
  readonly remember: (author: string, person: Person) => void
  /** The short random id under which a device's changes travel; its name stays in the vault. */
  readonly idOfDevice: (name: string) => string
}

/**
 * The book in an opened vault that has been brought to today's shape. Names that a damaged page has
 * taken, or that a full disk cannot take, are no reason to keep anybody out of their vault.
 */
export function peopleBook(connection: Connection): PeopleBook {
  const unlessDamaged = <T>(work: (database: Database) => T): T | undefined => {
    try {
      return work(connection.database())
    } catch (error) {
      if (isDamage(error)) connection.reopen()
      else if (!isWriteFailure(error)) throw error
      return undefined
    }
  }
  const find = (sql: string, values: Record<string, string>) =>
    unlessDamaged((database) => database.prepare(sql).get(values))
  const write = (sql: string, values: Record<string, string>) =>
    void unlessDamaged((database) => database.prepare(sql).run(values))
  return {
    personOf: (author) => {
      const found = find('SELECT name, title, organisation FROM people WHERE author = $author', {
        author,
      })
      return found ? (found as unknown as Person) : null
    },
    deviceName: (id) => {
      const found = find('SELECT name FROM devices WHERE id = $id', { id })
      return found ? String(found.name) : null
    },
    remember: (author, { name, title, organisation }) =>
      write(
        `INSERT OR REPLACE INTO people (author, name, title, organisation)
         VALUES ($author, $name, $title, $organisation)`,
        { author, name, title, organisation },
      ),
    idOfDevice: (name) => {
      const known = find('SELECT id FROM devices WHERE name = $name', { name })
      if (known) return String(known.id)
      const id = randomBytes(4).toString('hex')
      // A device whose row is on a damaged page is still known by the index: it goes without a name.
      write('INSERT OR IGNORE INTO devices (id, name) VALUES ($id, $name)', { id, name })
      return id
    },
  }
}

/** A book in memory. */
export function memoryPeopleBook(): PeopleBook {
  const people = new Map<string, Person>()
  return {
    personOf: (author) => people.get(author) ?? null,
    deviceName: (id) => id,
    remember: (author, person) => void people.set(author, person),
    idOfDevice: (name) => name,
  }
}
