import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clientOf } from '../bridge/client.ts'
import { createTwin } from '../bridge/twin/twin.ts'
import { createSession } from './session.ts'

const specimen = readFileSync(new URL('../../test/specimens/case-1.json', import.meta.url), 'utf8')
const passphrase = 'kolme hiljaista kuikkaa'
const aino = { name: 'Aino Laine', title: 'toimintaterapeutti', organisation: '' }
const goal = ['assessment', 'clientGoal']

/** Aino with her vault open and Veeti's case on the desk. */
async function ainoAtWork() {
  const twin = createTwin(async () => specimen)
  const session = createSession(clientOf(twin))
  await session.start()
  await session.create({ passphrase, person: aino })
  const imported = await session.client.call('case.import', {})
  if (!imported.ok) throw new Error(imported.code)
  await session.openCase(imported.value.caseId)
  const write = (text: string) =>
    session.store.get().openCase?.edit('trialPeriod', { act: 'write', place: goal, text })
  const read = async () => {
    const outcome = await session.client.call('case.open', { caseId: imported.value.caseId })
    if (!outcome.ok) return outcome.code
    const { assessment } = outcome.value.parts.trialPeriod.answers
    return (assessment as { clientGoal?: string }).clientGoal
  }
  return { twin, session, write, read }
}

test('a new machine has no vault, and Aino’s vault opens only with her passphrase', async () => {
  const { session } = await ainoAtWork()
  await session.lock()
  expect(session.store.get().phase).toBe('locked')
  expect(await session.unlock('jokin aivan muu')).toBe('wrongPassphrase')
  expect(session.store.get().phase).toBe('locked')
  expect(await session.unlock(passphrase)).toBeNull()
  expect(session.store.get().phase).toBe('open')
})

test('what Aino wrote just before locking is there when she opens again', async () => {
  const { session, write, read } = await ainoAtWork()
  write('Haluan töihin, jossa on rauhallista.')
  expect(await session.lock()).toBe(true)
  expect(session.store.get().openCase).toBeNull()
  await session.unlock(passphrase)
  expect(await read()).toBe('Haluan töihin, jossa on rauhallista.')
})

test('the vault does not lock over words that the disk refused, unless Aino says so', async () => {
  const { twin, session, write, read } = await ainoAtWork()
  twin.breakDisk(true)
  write('Ei vielä tallessa.')
  expect(await session.lock()).toBe(false)
  expect(session.store.get().phase).toBe('open')

  expect(await session.lock({ evenUnsaved: true })).toBe(true)
  twin.breakDisk(false)
  await session.unlock(passphrase)
  expect(await read()).toBe('Ei vielä tallessa.')
})

test('after the data process has started again, Aino is at the same place with her words', async () => {
  const { twin, session, write, read } = await ainoAtWork()
  session.goTo('trial')
  await twin.call('vault.lock', {})
  twin.send('coreRestarted', null)
  write('Kirjoitettu katkoksen aikana.')
  expect(session.store.get()).toMatchObject({ phase: 'locked', notice: 'coreRestarted' })

  await session.unlock(passphrase)
  expect(session.store.get()).toMatchObject({ phase: 'open', step: 'trial', notice: null })
  expect(await read()).toBe('Kirjoitettu katkoksen aikana.')
})

test('a version is locked with the last word in it', async () => {
  const { session, write } = await ainoAtWork()
  write('Viimeinen sana.')
  const { openCase } = session.store.get()
  const signers = [{ role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-24' }]
  expect(await openCase?.sign(signers)).toBeNull()
  expect(openCase?.store.get()).toMatchObject({ changedSinceSigned: false })
  const [version] = openCase?.store.get().versions ?? []
  const signed = await session.client.call('signOff.open', {
    caseId: openCase?.caseId ?? '',
    versionId: version?.versionId ?? '',
  })
  expect(signed.ok && JSON.stringify(signed.value.file)).toContain('Viimeinen sana.')
  expect(await openCase?.sign(signers)).toBe('nothingChanged')
})

test('a vault known to be locked is the door from the first moment, and is asked about after it came back', async () => {
  const session = createSession(clientOf(createTwin(async () => specimen)), true)
  expect(session.store.get().phase).toBe('locked')
  await session.start()
  expect(session.store.get().phase).toBe('none')
})
