import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../templates/model/canonical.ts'
import type { Json } from '../../../templates/model/json.ts'
import type { AuditEntry, AuditFault, AuditHead } from '../../contract/audit-events.ts'

export const before: AuditHead = { n: 0, hash: '0'.repeat(64) }

/** The hash of an entry: over all of it and the hash of the entry before. */
export const hashOf = ({
  hash: _,
  ...entry
}: Omit<AuditEntry, 'hash'> & { hash?: string }): string =>
  createHash('sha256')
    .update(`kykysilta/audit/1\0${canonicalJson(entry as unknown as Json)}`)
    .digest('hex')

/** The next entry of a log that ends at `head`. */
export function follow(
  head: AuditHead,
  act: Omit<AuditEntry, 'n' | 'previous' | 'hash'>,
): AuditEntry {
  const entry = { ...act, n: head.n + 1, previous: head.hash }
  return { ...entry, hash: hashOf(entry) }
}

/**
 * Everything that is wrong with a log; nothing when it is as it was written.
 *
 * @param entries in the order of their numbers
 * @param heads where the log has ended, by whoever kept a copy: the vault itself, signed records,
 * backups. A log that does not hold each of them has lost its tail or been written anew.
 */
export function faultsOf(
  entries: readonly AuditEntry[],
  heads: readonly AuditHead[],
): readonly AuditFault[] {
  const faults: AuditFault[] = []
  let last = before
  for (const entry of entries) {
    if (hashOf(entry) !== entry.hash) faults.push({ kind: 'changed', n: entry.n })
    if (entry.n !== last.n + 1 || entry.previous !== last.hash) {
      faults.push({ kind: 'order', n: entry.n })
    }
    last = entry
  }
  const hashes = new Map(entries.map(({ n, hash }) => [n, hash]))
  for (const head of heads) {
    if (head.n > 0 && hashes.get(head.n) !== head.hash) faults.push({ kind: 'cutTail', n: head.n })
  }
  return faults
}
