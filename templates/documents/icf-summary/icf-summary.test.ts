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
})
