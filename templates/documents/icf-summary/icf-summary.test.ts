import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { blockOf, readThrough, rowsOf } from '../reading.testing.ts'
import { layOutIcfSummary } from './layout.ts'
import { icfNotation } from './notation.ts'

describe('an ICF code', () => {
  test.each([
    ['d850', '2', undefined, 'd850.2'],
    ['e250', '2', 'barrier', 'e250.2'],
    ['e330', '+3', 'facilitator', 'e330+3'],
    ['e330', '3', 'facilitator', 'e330+3'],
    ['e250.2', null, 'barrier', 'e250.2'],
    ['e225', '.0', 'neutral', 'e225.0'],
    ['b140', '', undefined, 'b140'],
    [null, null, 'barrier', '–'],
  ])('%s with %s as %s is written %#', (code, qualifier, effect, written) => {
    expect(icfNotation(code, qualifier, effect)).toBe(written)
  })
})

describe('the short summary under ICF headings', () => {
  const layOut = (file: Partial<CaseFile>) =>
    layOutIcfSummary({
      file: { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' }, ...file },
      language: 'fi',
      state: { kind: 'draft' },
      modified: '2026-11-06T12:00:00Z',
    })

  test('has the rows of the template in its order, and leaves out those nobody wrote', () => {
    const icfSummary = {
      methods: ['AWP', 'Kykyviisari®'],
      personalFactors: 'Sinnikäs.',
      heading: 'Arviointi kirjastossa.',
      activitiesAndParticipation: 'Osallistui.',
      clientOwnAssessment: 'Viihtyi.',
    }
    const rows = layOut({ icfSummary }).blocks.flatMap((block) =>
      block.type === 'fieldList' ? block.items.map(({ label }) => label) : [],
    )
    expect(rows).toEqual([
      'Nimi',
      'Monitoimijainen tiivistelmä',
      'Asiakkaan oma arvio',
      'Yksilötekijät',
      'Suoritukset ja osallistuminen',
      'Menetelmät',
    ])
  })

  test('says of each environmental factor whether it hinders or helps, code or no code', () => {
    const model = layOut({
      environmentalFactors: [
        { effect: 'barrier', icfCode: 'e250', qualifier: '2', text: 'Melu.' },
        { effect: 'neutral', icfCode: null, qualifier: null, text: 'Valo.' },
      ],
    })
    expect(rowsOf(blockOf(model, 'table'))).toEqual([
      ['Este', 'e250.2', 'Melu.'],
      ['Neutraali', '–', 'Valo.'],
    ])
  })

  test('explains the codes only when there is one', () => {
    const icfCodes = [{ code: 'b140', qualifier: '2', note: 'tarkkaavuus' }]
    expect(readThrough(layOut({ icfCodes }))).toContain('Koodin perässä on tarkenne')
    const icfSummary = { personalFactors: 'Sinnikäs.' }
    expect(readThrough(layOut({ icfSummary }))).not.toContain('Koodin perässä on tarkenne')
  })

  test('keeps nothing, not specified, not applicable and unanswered apart', () => {
    const icfCodes = ['0', '8', '9', null].map((qualifier) => ({ code: 'd850', qualifier }))
    const rows = rowsOf(blockOf(layOut({ icfCodes }), 'table'))
    expect(rows.map(([code]) => code)).toEqual(['d850.0', 'd850.8', 'd850.9', 'd850'])
  })

  test('says in words what each qualifier means, an empty one too', () => {
    const icfCodes = ['0', '8', '9', null].map((qualifier) => ({ code: 'd850', qualifier }))
    const rows = rowsOf(blockOf(layOut({ icfCodes }), 'table'))
    expect(rows.map(([, rating]) => rating)).toEqual([
      'ei ongelmaa',
      'ei määritelty',
      'ei sovellettavissa',
      'ei arvioitu',
    ])
  })

  test('puts the ratings of one category side by side, each with its giver, and counts nothing', () => {
    const model = layOut({
      actors: [{ id: 'a1', name: 'Aino Puro' }],
      icfCodes: [
        { code: 'd850', qualifier: '1', source: 'client', date: '2026-03-12' },
        { code: 'd850', qualifier: '3', source: 'professional', ratedBy: 'a1' },
        { code: 'b130', qualifier: '8', source: 'professional' },
      ],
    })
    const table = blockOf(model, 'table')
    expect(table.columns.map(({ title }) => title)).toEqual([
      'ICF-koodi',
      'Asiakas',
      'Ammattilaiset',
    ])
    expect(rowsOf(table)).toEqual([
      ['d850', 'd850.1 lievä ongelma\n12.3.2026', 'd850.3 vaikea ongelma\nAino Puro'],
      ['b130', '–', 'b130.8 ei määritelty'],
    ])
  })
})
