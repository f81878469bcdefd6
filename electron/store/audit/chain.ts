import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../templates/model/canonical.ts'
import type { Json } from '../../../templates/model/json.ts'
import type {
  Act,
  AuditEntry,
  AuditFault,
  AuditHead,
  HeldHead,
} from '../../contract/audit-events.ts'

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
export function follow(head: AuditHead, act: Act): AuditEntry {
  const entry = { ...act, n: head.n + 1, previous: head.hash }
  return { ...entry, hash: hashOf(entry) }
}

/**
 * Everything that is wrong with a log; nothing when it is as it was written.
 *
 * @param entries in the order of their numbers
 * @param heads where the log has ended, by whoever kept a copy: the vault itself, signed records,
 * backups. A log that does not hold each of them has lost its tail or been written anew, unless it
 * tells of a restoring that came later than a head that was kept elsewhere.
 */
export function faultsOf(
  entries: readonly AuditEntry[],
  heads: readonly (AuditHead | HeldHead)[],
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
  for (const head of missing(entries, heads)) {
    if (!restoringAfter(entries, head)) faults.push({ kind: 'cutTail', n: head.n })
  }
  return faults
}

/** The entries at which a vault from before some of these heads was put in its place. */
export function restoringsIn(
  entries: readonly AuditEntry[],
  heads: readonly HeldHead[],
): readonly AuditEntry[] {
  const found = missing(entries, heads).map((head) => restoringAfter(entries, head))
  return entries.filter((entry) => found.includes(entry))
}

function missing<H extends AuditHead>(
  entries: readonly AuditEntry[],
  heads: readonly H[],
): readonly H[] {
  const hashes = new Map(entries.map(({ n, hash }) => [n, hash]))
  return heads.filter(({ n, hash }) => n > 0 && hashes.get(n) !== hash)
}

/** A restored vault goes on from its backup: what it was after that lies on another branch. */
const restoringAfter = (
  entries: readonly AuditEntry[],
  head: AuditHead | HeldHead,
): AuditEntry | undefined =>
  'at' in head
    ? entries.find(
        ({ type, details }) =>
          (type === 'vault.restored' || type === 'vault.broughtIn') &&
          head.at <= String(details.last),
      )
    : undefined
