import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editsOfAsking, editsOfTaking, editsOfTurn } from '../../templates/case/thread-edits.ts'
import { threadsOf } from '../../templates/case/threads.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { aino, atAnOpenDesk, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { inside } from '../../test/people/past-the-product.ts'
import { specimenText } from '../../test/people/specimens.ts'
import type { Act } from '../contract/audit-events.ts'
import { addActs } from '../store/audit/log.ts'

let desk: Desk
beforeEach(async () => {
  desk = await atAnOpenDesk()
})
afterEach(() => desk.leaves())

const page = { caseId: null, before: null, limit: 100 }
const typesOf = async (caseId: string | null = null) =>
  (await desk.gets('log.list', { ...page, caseId })).map(({ type }) => type).toReversed()
const writes = (caseId: string, text: string) =>
  desk.gets('case.edit', {
    caseId,
    part: 'background',
    edits: [{ act: 'write', place: ['background', 'referral'], text }],
  })

async function tampers(sql: string): Promise<void> {
  await desk.gets('vault.lock', {})
  await inside(desk.vaultFolder, (database) => database.exec(sql))
  await desk.gets('vault.unlock', { passphrase })
}

describe('the log', () => {
  test('tells what was done in a case, and editing once an editing session', async () => {
    const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
    await desk.gets('case.open', { caseId })
    await writes(caseId, 'Lähete')
    await writes(caseId, 'Lähete tuli')
    await desk.gets('case.fileText', { caseId })
    expect(await typesOf(caseId)).toEqual([
      'case.imported',
      'case.opened',
      'case.edited',
      'case.handedOut',
    ])
    desk = await desk.comesBack()
    await writes(caseId, 'Lähete tuli eilen')
    expect((await typesOf(caseId)).at(-1)).toBe('case.edited')
  })

  test('tells of talk beside the fields as acts of their own, each time, and of no edit', async () => {
    const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
    const part = 'background' as const
    const answers = async () => (await desk.gets('case.open', { caseId })).parts[part].answers
    const doer = { by: 'Aino', at: '2026-04-24T09:00:00.000Z', newId: () => crypto.randomUUID() }
    const acts = (edits: readonly Edit[]) =>
      desk.gets('case.edit', { caseId, part, edits: [...edits] })
    const about = '/background/referral'
    for (const kind of ['comment', 'comment', 'suggestion'] as const) {
      const asked = { part, kind, about, text: 'Miksi?', words: 'Uusi lähete.' }
      await acts(editsOfAsking(await answers(), asked, doer))
    }
    const suggested = threadsOf(part, await answers()).find(({ kind }) => kind === 'suggestion')
    if (!suggested) throw new Error('There is no suggestion')
    const taking = editsOfTaking(await answers(), suggested, doer.newId) ?? []
    expect(taking.length).toBeGreaterThan(0)
    const turn = { act: 'accepted', text: '' } as const
    await acts([...taking, ...editsOfTurn(await answers(), suggested, turn, doer)])
    expect(await typesOf(caseId)).toEqual([
      'case.imported',
      'case.opened',
      'talk.commented',
      'talk.commented',
      'talk.suggested',
      'talk.accepted',
    ])
    const told = await desk.gets('log.list', { ...page, caseId })
    expect(told.find(({ type }) => type === 'talk.accepted')?.details).toEqual({ part })
    await writes(caseId, 'Lähete')
    expect((await typesOf(caseId)).at(-1)).toBe('case.edited')
  })

  test('tells of keys, locking and unlocking', async () => {
    const { groups, asked } = await desk.gets('recovery.begin', {})
    await desk.gets('recovery.confirm', { typed: asked.map((group) => groups[group] ?? '') })
    await desk.gets('vault.changePassphrase', { old: passphrase, passphrase: 'toinen salalause' })
    await desk.gets('vault.changePassphrase', { old: 'toinen salalause', passphrase })
    desk = await desk.comesBack()
    expect(await typesOf()).toEqual([
      'vault.created',
      'key.recoveryMade',
      'key.recoveryTested',
      'key.passphraseChanged',
      'key.passphraseChanged',
      'vault.locked',
      'vault.unlocked',
    ])
  })

  test('says nothing of what did not happen', async () => {
    await desk.ask('recovery.confirm', { typed: ['a', 'b', 'c'] })
    await desk.ask('case.open', { caseId: crypto.randomUUID() })
    expect(await typesOf()).toEqual(['vault.created'])
  })

  test('tells at the next unlocking how often a wrong passphrase was tried, and when', async () => {
    await desk.gets('vault.lock', {})
    for (let count = 1; count <= 3; count += 1) {
      await desk.ask('vault.unlock', { passphrase: 'väärä lause' })
    }
    await desk.gets('vault.unlock', { passphrase })
    const refused = (await desk.gets('log.list', page)).filter(
      ({ type }) => type === 'vault.unlockRefused',
    )
    expect(refused.map(({ details }) => details)).toEqual([
      { times: 3, first: expect.any(String), last: expect.any(String) },
    ])
    desk = await desk.comesBack()
    expect((await typesOf()).filter((type) => type === 'vault.unlockRefused')).toHaveLength(1)
  })

  test('says why its times go backwards when the clock was set back', async () => {
    await desk.gets('vault.lock', {})
    let time = Date.UTC(2026, 3, 24, 7)
    const clock = () => {
      time += 1000
      return new Date(time)
    }
    desk = deskAt(desk.vaultFolder, join(desk.vaultFolder, '..'), clock)
    await desk.gets('vault.unlock', { passphrase })
    await desk.gets('case.create', { firstName: 'Aku', lastName: 'Ankka' })
    time -= 3_600_000
    await desk.gets('case.create', { firstName: 'Iines', lastName: 'Ankka' })
    expect((await typesOf()).slice(2)).toEqual([
      'vault.clockSetBack',
      'vault.unlocked',
      'case.created',
      'vault.clockSetBack',
      'case.created',
    ])
    expect((await desk.gets('log.check', {})).faults).toEqual([])
  })

  test('holds no word that a person wrote', async () => {
    const { caseId } = await desk.gets('case.create', { firstName: 'Selin', lastName: 'Yıldız' })
    await writes(caseId, 'kanarialintu')
    const rows = await desk.gets('log.list', page)
    expect(rows[0]?.clientName).toBe('Selin Yıldız')
    const kept = JSON.stringify(rows.map(({ clientName: _, ...entry }) => entry))
    for (const word of ['Selin', 'Yıldız', 'kanarialintu', aino.name]) {
      expect(kept).not.toContain(word)
    }
  })

  test('is found sound, and every kind of tampering with its table is found', async () => {
    for (const name of ['Aku', 'Iines', 'Hannu']) {
      await desk.gets('case.create', { firstName: name, lastName: 'Ankka' })
    }
    expect((await desk.gets('log.check', {})).faults).toEqual([])
    const attacks = [
      "UPDATE audit_log SET at = '2020-01-01T00:00:00.000Z' WHERE n = 2",
      'DELETE FROM audit_log WHERE n = 3',
      'UPDATE audit_log SET n = n + 1000 WHERE n >= 3; UPDATE audit_log SET n = n - 999 WHERE n >= 1003',
      `UPDATE audit_log SET n = 1000 WHERE n = 2; UPDATE audit_log SET n = 2 WHERE n = 4;
       UPDATE audit_log SET n = 4 WHERE n = 1000`,
      'DELETE FROM audit_log WHERE n > 4',
    ]
    for (const attack of attacks) {
      await tampers(`CREATE TABLE sound AS SELECT * FROM audit_log; ${attack}`)
      expect((await desk.gets('log.check', {})).faults, attack).not.toEqual([])
      await tampers(
        'DELETE FROM audit_log; INSERT INTO audit_log SELECT * FROM sound; DROP TABLE sound; INSERT OR REPLACE INTO audit_head SELECT 1, n, hash FROM audit_log ORDER BY n DESC LIMIT 1',
      )
      expect((await desk.gets('log.check', {})).faults).toEqual([])
    }
  })

  test('whose tail and head were both cut is found by a sign-off that remembers it', async () => {
    const { caseId } = await desk.gets('case.importText', { text: specimenText(1) })
    await desk.gets('case.open', { caseId })
    const signers = [{ role: 'toimintaterapeutti', name: 'Aino Puro', date: '2026-04-24' }]
    await desk.gets('signOff.sign', { caseId, signers })
    expect((await desk.gets('log.check', {})).faults).toEqual([])
    await tampers(`DELETE FROM audit_log WHERE n > 1;
      INSERT OR REPLACE INTO audit_head SELECT 1, n, hash FROM audit_log ORDER BY n DESC LIMIT 1`)
    const { faults } = await desk.gets('log.check', {})
    expect(faults).toContainEqual({ kind: 'cutTail', n: 3 })
  })

  test('whose tail and head were both cut is found by the newest backup', async () => {
    await desk.gets('case.create', { firstName: 'Aku', lastName: 'Ankka' })
    await tampers(`DELETE FROM audit_log WHERE n > 1;
      INSERT OR REPLACE INTO audit_head SELECT 1, n, hash FROM audit_log ORDER BY n DESC LIMIT 1`)
    expect((await desk.gets('log.check', {})).faults).toEqual([{ kind: 'cutTail', n: 2 }])
  })

  test('that was written wholly anew by somebody with the key is found by a backup', async () => {
    await desk.gets('case.create', { firstName: 'Aku', lastName: 'Ankka' })
    await desk.gets('vault.lock', {})
    await inside(desk.vaultFolder, (database) => {
      const acts = database
        .prepare("SELECT * FROM audit_log WHERE type <> 'case.created' ORDER BY n")
        .all()
        .map(({ at, author, device, type }) => ({ at, author, device, type, caseId: null }))
      database.exec('DELETE FROM audit_log; DELETE FROM audit_head')
      addActs(database, acts.map((act) => ({ ...act, details: {} })) as unknown as Act[])
    })
    await desk.gets('vault.unlock', { passphrase })
    expect((await desk.gets('log.check', {})).faults).toEqual([{ kind: 'cutTail', n: 2 }])
  })

  test('of a restored older vault is not called tampered with, and says that it was restored', async () => {
    await desk.gets('case.create', { firstName: 'Aku', lastName: 'Ankka' })
    await desk.gets('backup.make', {})
    const [older] = (await desk.gets('backup.state', {})).backups
    await desk.gets('case.create', { firstName: 'Iines', lastName: 'Ankka' })
    await desk.gets('backup.make', {})
    const asked = { backupId: older?.id ?? '', passphrase, evenDamaged: false }
    await desk.gets('backup.restoreVault', asked)
    await desk.gets('vault.unlock', { passphrase })
    const { faults, restored } = await desk.gets('log.check', {})
    expect(faults).toEqual([])
    expect(restored).toHaveLength(1)
    await desk.gets('case.create', { firstName: 'Hannu', lastName: 'Hanhi' })
    await tampers(`DELETE FROM audit_log WHERE n > 4;
      INSERT OR REPLACE INTO audit_head SELECT 1, n, hash FROM audit_log ORDER BY n DESC LIMIT 1`)
    expect((await desk.gets('log.check', {})).faults).not.toEqual([])
  })
})
