import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerAt } from '../../templates/model/answers.ts'
import {
  aino,
  atANewDesk,
  atAnOpenDesk,
  type Desk,
  passphrase,
} from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
beforeEach(async () => {
  desk = await atAnOpenDesk()
})
afterEach(() => desk.leaves())

const imports = async (text: string) => (await desk.gets('case.importText', { text })).caseId
const exported = async (caseId: string) =>
  JSON.parse((await desk.gets('case.fileText', { caseId })).text)

describe('the vault', () => {
  test('is made, locked and unlocked, and tells how it is', async () => {
    const newDesk = await atANewDesk()
    expect(await newDesk.gets('vault.state', {})).toEqual({
      state: 'none',
      person: null,
      readOnly: null,
    })
    expect(await newDesk.gets('vault.create', { passphrase, person: aino })).toEqual({
      person: aino,
      readOnly: null,
    })
    expect(await newDesk.gets('vault.state', {})).toMatchObject({ state: 'open', person: aino })
    await newDesk.gets('vault.lock', {})
    expect(await newDesk.gets('vault.state', {})).toMatchObject({ state: 'locked', person: null })
    expect(await newDesk.ask('case.list', { search: '' })).toMatchObject({ code: 'locked' })
    expect(await newDesk.ask('vault.unlock', { passphrase: 'toinen kangas' })).toMatchObject({
      code: 'wrongPassphrase',
    })
    expect(await newDesk.gets('vault.unlock', { passphrase })).toMatchObject({ person: aino })
    await newDesk.leaves()
  })

  test('answers what is not in the contract, or not of its shape, with badRequest', async () => {
    const ask = desk.ask as (name: unknown, input: unknown) => Promise<unknown>
    for (const [name, input] of [
      ['case.delete', {}],
      ['toString', {}],
      [undefined, undefined],
      ['case.open', { caseId: 'not an id' }],
      ['case.edit', null],
      ['vault.create', { passphrase: 'lyhyt', person: aino }],
    ]) {
      expect(await ask(name, input)).toMatchObject({ ok: false, code: 'badRequest' })
    }
    expect(await desk.gets('vault.state', {})).toMatchObject({ state: 'open' })
  })
})

describe('a case', () => {
  test.each([1, 2, 3])(
    'that came from a file goes out as an equal file: specimen %i',
    async (n) => {
      const caseId = await imports(specimenText(n))
      expect(await exported(caseId)).toEqual(JSON.parse(specimenText(n)))
      desk = await desk.comesBack()
      expect(await exported(caseId)).toEqual(JSON.parse(specimenText(n)))
    },
  )

  test('keeps what the format does not know, and says where it is', async () => {
    const file = {
      language: 'fi',
      client: { firstName: 'Aino', lastName: 'Puro', shoeSize: 38 },
      observations: [{ text: 'Teki työn.', weather: 'pouta' }],
      ledger: [1, { two: 2 }],
    }
    const imported = await desk.gets('case.importText', { text: JSON.stringify(file) })
    expect([...imported.unknown].toSorted()).toEqual([
      'client.shoeSize',
      'ledger',
      'observations[0].weather',
    ])
    expect(await exported(imported.caseId)).toEqual(file)
  })

  test('that is broken does not come in, and every fault is named', async () => {
    const outcome = await desk.ask('case.importText', {
      text: '{"language":"de","client":{"firstName":7,"lastName":"Puro"}}',
    })
    expect(outcome).toMatchObject({ ok: false, code: 'faults' })
    expect(outcome).toHaveProperty('details', [
      { place: 'language', found: '"de"', expected: 'choice:fi|sv|en' },
      { place: 'client.firstName', found: '7', expected: 'text' },
    ])
    expect(await desk.gets('case.list', { search: '' })).toEqual([])
  })

  test('comes in twice as two cases of their own', async () => {
    const [one, other] = [await imports(specimenText(1)), await imports(specimenText(1))]
    await desk.gets('case.edit', {
      caseId: one,
      part: 'clientAndConsent',
      edits: [{ act: 'choose', place: ['client', 'firstName'], value: 'Veikko' }],
    })
    expect(await exported(other)).toEqual(JSON.parse(specimenText(1)))
    expect((await exported(one)).client.firstName).toBe('Veikko')
  })

  test('to practise with is an invented one', async () => {
    const { caseId } = await desk.gets('case.example', {})
    expect(await desk.gets('case.list', { search: '' })).toMatchObject([
      { caseId, fictional: true, clientName: 'Veeti Tuomenoksa' },
    ])
  })

  test('begins with a name and nothing else', async () => {
    const { caseId } = await desk.gets('case.create', { firstName: 'Şeyma', lastName: 'Öz' })
    expect(await exported(caseId)).toEqual({
      language: 'fi',
      client: { firstName: 'Şeyma', lastName: 'Öz' },
    })
  })

  test('that is not there is unknown', async () => {
    const caseId = '7f9c2c5e-58a8-4a7e-9f5e-6a8b1d0c3e21'
    for (const name of ['case.open', 'case.fileText'] as const) {
      expect(await desk.ask(name, { caseId })).toMatchObject({ code: 'unknownCase' })
    }
  })
})

describe('an edit', () => {
  const observation = (recordId: string) => [
    { act: 'add', place: ['observations'], recordId, after: null } as const,
    { act: 'write', place: ['observations', recordId, 'text'], text: 'Löysi vian itse.' } as const,
  ]

  test('is on disk when it is answered', async () => {
    const caseId = await imports(specimenText(1))
    const saved = await desk.gets('case.edit', {
      caseId,
      part: 'observations',
      edits: observation('r1'),
    })
    desk = await desk.comesBack()
    const { parts, editedAt } = await desk.gets('case.open', { caseId })
    expect(answerAt(parts.observations.answers, ['observations', 'r1', 'text'])).toBe(
      'Löysi vian itse.',
    )
    expect(editedAt).toBe(saved.savedAt)
  })

  test('that does not fit is refused and changes nothing', async () => {
    const caseId = await imports(specimenText(1))
    const edits = [...observation('r1'), { act: 'clear', place: ['observations'] } as const]
    expect(await desk.ask('case.edit', { caseId, part: 'observations', edits })).toMatchObject({
      code: 'badEdit',
    })
    expect(await exported(caseId)).toEqual(JSON.parse(specimenText(1)))
  })

  test('after hundreds of others still opens', async () => {
    const { caseId } = await desk.gets('case.create', { firstName: 'Aino', lastName: 'Puro' })
    const words: string[] = []
    for (let count = 1; count <= 450; count += 1) {
      words.push(`sana${count}`)
      const edit = {
        act: 'write',
        place: ['background', 'referral'],
        text: words.join(' '),
      } as const
      await desk.gets('case.edit', { caseId, part: 'background', edits: [edit] })
    }
    desk = await desk.comesBack()
    expect((await exported(caseId)).background).toEqual({ referral: words.join(' ') })
    await desk.gets('case.edit', {
      caseId,
      part: 'background',
      edits: [{ act: 'write', place: ['background', 'referral'], text: 'alusta' }],
    })
    desk = await desk.comesBack()
    expect((await exported(caseId)).background).toEqual({ referral: 'alusta' })
  })

  test('of any case is kept, however many are open', async () => {
    const ids: string[] = []
    for (let count = 0; count < 7; count += 1) ids.push(await imports(specimenText(2)))
    for (const [index, caseId] of [...ids, ...ids].entries()) {
      const edit = {
        act: 'write',
        place: ['background', 'workHistory'],
        text: `kirjaus ${index}`,
      } as const
      await desk.gets('case.edit', { caseId, part: 'background', edits: [edit] })
    }
    for (const [index, caseId] of ids.entries()) {
      expect((await exported(caseId)).background.workHistory).toBe(`kirjaus ${index + 7}`)
    }
  })
})

describe('the list of cases', () => {
  const found = async (search: string) =>
    (await desk.gets('case.list', { search })).map(({ clientName }) => clientName)

  test('finds by name, preferred name, place and work task, without regard to case', async () => {
    for (const n of [1, 2, 3]) await imports(specimenText(n))
    expect(await found('')).toHaveLength(3)
    expect(await found('TUOMENOKSA')).toEqual(['Veeti Tuomenoksa'])
    expect(await found('uusikierto veeti')).toEqual(['Veeti Tuomenoksa'])
    expect(await found('tervajo')).toContain('Veeti Tuomenoksa')
    expect(await found('ei ketään')).toEqual([])
  })

  test('shows the newest edit first, and what is missing', async () => {
    const first = await imports(specimenText(1))
    const { caseId: second } = await desk.gets('case.create', {
      firstName: 'Aino',
      lastName: 'Puro',
    })
    expect((await desk.gets('case.list', { search: '' })).map(({ caseId }) => caseId)).toEqual([
      second,
      first,
    ])
    await desk.gets('case.edit', {
      caseId: first,
      part: 'background',
      edits: [{ act: 'write', place: ['background', 'referral'], text: '' }],
    })
    const [row, other] = await desk.gets('case.list', { search: '' })
    expect(row).toMatchObject({ caseId: first, missing: { background: 1 }, latestVersion: null })
    expect(other?.missing).toMatchObject({ background: 1, network: 1, clientVoice: 3 })
    expect(row).toMatchObject({
      periodStart: '2026-02-02',
      site: expect.stringContaining('Uusikierto'),
    })
  })
})
