import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { blockOf, readThrough, rowsOf } from '../reading.testing.ts'
import { layOutSharedPlan } from './layout.ts'

const layOut = (sharedPlan: CaseFile['sharedPlan']) =>
  layOutSharedPlan({
    file: {
      language: 'fi',
      client: {
        firstName: 'Leyla Şükran',
        lastName: 'Suvantola',
        personalIdentityCode: '270783-962H',
      },
      background: { healthInformation: 'Migreeni.' },
      actors: [
        { id: 'a1', name: 'Iiris Kaislamo', title: 'toimintaterapeutti', phone: '040-000 3301' },
        { id: 'a5', name: 'Meri Poukamasaari', title: 'toiminnanjohtaja' },
      ],
      ...(sharedPlan === undefined ? {} : { sharedPlan }),
    },
    language: 'fi',
    state: { kind: 'draft' },
    modified: '2026-11-06T12:00:00Z',
  })

describe('the shared client plan', () => {
  test('lists who does what by when: the client, then professionals, then others', () => {
    const model = layOut({
      tasks: [
        { ownerType: 'other', owner: 'a5', task: 'Hakee avustusta.', due: '2026-12-15' },
        { ownerType: 'professional', owner: 'a1', task: 'Laatii suosituksen.', due: '2026-11-20' },
        { ownerType: 'professional', owner: 'Kelan neuvoja', task: 'Soittaa.' },
        { ownerType: 'client', owner: 'Leyla Suvantola', task: 'Merkitsee tauot.' },
      ],
    })
    expect(rowsOf(blockOf(model, 'table'))).toEqual([
      ['Leyla Suvantola, asiakas\nMerkitsee tauot.', '–'],
      ['Iiris Kaislamo, toimintaterapeutti\nLaatii suosituksen.', '20.11.2026'],
      ['Kelan neuvoja, ammattilainen\nSoittaa.', '–'],
      ['Meri Poukamasaari, toiminnanjohtaja\nHakee avustusta.', '15.12.2026'],
    ])
  })

  test('names the participants, the client by name', () => {
    const text = readThrough(layOut({ participants: ['asiakas', 'a1', 'asiakkaan sisar'] }))
    expect(text).toContain('Leyla Şükran Suvantola, asiakas')
    expect(text).toContain('Iiris Kaislamo, toimintaterapeutti')
    expect(text).toContain('asiakkaan sisar')
  })

  test.each([
    [{ date: '2026-12-16', time: '9.15' }, '16.12.2026 klo 9.15'],
    [{ date: '2026-12-16' }, 'Aika 16.12.2026'],
    [{ time: '9.15' }, 'Aika klo 9.15'],
  ])('says when the network meets next: %o', (nextMeeting, said) => {
    expect(readThrough(layOut({ nextMeeting }))).toContain(said)
  })

  test('goes to the workplace too, so it holds no identity code and no health record', () => {
    const text = readThrough(layOut({ need: 'Siirtyminen osa-aikatyöhön.' }))
    expect(text).not.toContain('270783-962H')
    expect(text).not.toContain('Migreeni')
  })

  test('tells the client whom to call', () => {
    expect(readThrough(layOut({ goal: 'Työ tammikuussa.' }))).toContain('040-000 3301')
  })
})
