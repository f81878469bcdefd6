import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { type BackupKeeper, backupKeeper } from '../backups/keeper.ts'
import { backupsOf } from '../backups/shelf.ts'
import type { CaseChange } from '../contract/events.ts'
import type { Holder } from '../contract/vault-views.ts'
import type { Person } from '../contract/views.ts'
import type { CaseStore } from '../store/case-store.ts'
import { type PeopleBook, peopleBook } from '../store/people-book.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import { ballastIn } from '../vault/ballast.ts'
import { codeListIn, type KeptCodeList } from '../vault/code-list.ts'
import type { Identity } from '../vault/identity.ts'
import type { KeyRing } from '../vault/key-ring.ts'
import { type Settings, settingsIn } from '../vault/settings.ts'
import type { OpenVault } from '../vault/vault.ts'
import { type ActNotes, actNotes } from './act-notes.ts'
import { type CaseDesk, caseDesk } from './case-desk.ts'
import { clientKeys } from './client-key.ts'
import { type DamageWatch, watchForDamage } from './damage-watch.ts'
import { makeIndexAnew } from './index-anew.ts'
import { keptStore } from './kept-store.ts'

/** By which door somebody came in. */
export type Door = 'window' | 'commandLine'

/** Everything that works while the vault is open. */
export interface Unlocked {
  readonly person: Person
  readonly identity: Identity
  readonly store: CaseStore
  readonly desk: CaseDesk
  readonly acts: ActNotes
  readonly vault: OpenVault
  /** Where the vault is. */
  readonly folder: string
  readonly backups: BackupKeeper
  readonly watch: DamageWatch
  /** Whether edits live on the room that was set aside for a full disk. */
  readonly isDiskFull: () => boolean
  readonly keys: KeyRing
  readonly settings: Settings
  readonly codeList: KeptCodeList
  /** Who has the vault open elsewhere, so that here it can only be read. */
  readonly readOnly: Holder | null
  readonly people: PeopleBook
  readonly now: () => string
  readonly door: Door
  readonly lock: () => void
}

/** In milliseconds: thirty megabytes should not stand in the way of the first case. */
const afterTheFirstScreens = 30_000

interface SetUp {
  readonly folder: string
  readonly now: () => string
  readonly onDefect: (call: string, error: unknown) => void
  readonly door: Door
  readonly beginIndexing: () => void
  /** Told when a case reads otherwise than it was shown, though nobody has changed it. */
  readonly onChanged: (change: CaseChange) => void
}

/** Sets up the desk on an opened vault, or locks the vault again. */
export async function setUp(
  vault: OpenVault,
  { folder, now, onDefect, door, beginIndexing, onChanged }: SetUp,
): Promise<Result<Unlocked, 'newer' | 'damaged' | 'cannotWrite'>> {
  const store = sqlcipherStore(vault)
  if (!store.ok) {
    vault.lock()
    return fail(store.code)
  }
  const { person, identity } = vault
  const { author } = identity
  const backups = backupKeeper({
    vault,
    vaultFolder: folder,
    now,
    onDefect: (error) => onDefect('backup', error),
    onTried: (tried) =>
      tried.ok
        ? acts.note('backup.made', null, { cases: tried.value.cases, damaged: tried.value.damaged })
        : acts.note('backup.failed'),
  })
  const ballast = ballastIn(folder)
  const { store: kept, isDiskFull } = keptStore(
    store.value,
    ballast,
    backups.edited,
    () => void acts.note('vault.ballastUsed'),
  )
  const setAside = setTimeout(() => {
    if (!vault.readOnly) void ballast.setAside()
  }, afterTheFirstScreens).unref()
  const doer = { author, device: deviceOf(vault.keys.fingerprint) }
  const latest = await kept.log.page({ caseId: null, before: null, limit: 1 })
  const latestAt = latest.ok ? (latest.value[0]?.at ?? null) : null
  const acts = vault.readOnly ? noNotes : actNotes(kept.log, doer, now, latestAt)
  const people = peopleBook(vault)
  people.remember(author, person)
  const desk = caseDesk(kept, author, now, acts, {
    device: people.idOfDevice(hostname()),
    clientKeyOf: clientKeys(identity),
    name: person.name,
    onReadOtherwise: (caseId) => onChanged({ caseId, how: 'other' }),
  })
  const watch = watchForDamage(vault, {
    onDefect: (error) => onDefect('inspection', error),
    onFound: ({ cases, files, elsewhere }) =>
      acts.note('vault.damageFound', null, { cases, files, elsewhere: Number(elsewhere) }),
    onSearchDamaged: async () => {
      if (vault.readOnly) return false
      const isAnew = await makeIndexAnew({ store: kept, acts })
      if (isAnew) beginIndexing()
      return isAnew
    },
  })
  if (!vault.readOnly) {
    void makeUpFor(kept, folder, backups).catch((error) => onDefect('backup', error))
  }
  const lock = () => {
    watch.stop()
    clearTimeout(setAside)
    desk.clear()
    vault.lock()
  }
  const { keys, readOnly } = vault
  const settings = settingsIn(vault)
  const codeList = codeListIn(vault)
  return ok({
    person,
    identity,
    store: kept,
    desk,
    acts,
    people,
    vault,
    folder,
    backups,
    watch,
    isDiskFull,
    keys,
    settings,
    codeList,
    readOnly,
    now,
    door,
    lock,
  })
}

/** A backup that was skipped or cut off when the vault was last open is due from the beginning. */
async function makeUpFor(store: CaseStore, folder: string, backups: BackupKeeper): Promise<void> {
  const [rows, made] = await Promise.all([store.rows(), backupsOf(folder)])
  const [latest] = rows.ok ? rows.value : []
  if (latest && latest.editedAt > (made[0]?.madeAt ?? '')) backups.edited()
}

/** Tells one machine from another in this vault, and names none of them. */
const deviceOf = (fingerprint: string): string =>
  createHash('sha256').update(`${fingerprint}|${hostname()}`).digest('hex').slice(0, 16)

/** A copy that is only read keeps no log: it is thrown away. */
const noNotes: ActNotes = {
  note: async () => undefined,
  forKeeping: () => [],
  kept: () => undefined,
  waiting: () => 0,
}
