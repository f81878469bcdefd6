import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { documentModel } from '../index.ts'
import { headingsOf, readThrough } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/case-1.json', import.meta.url), 'utf8'),
) as CaseFile
const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }

const made = (file: CaseFile, language?: 'sv') =>
  documentModel('consent-withdrawal', file, {
    language,
    state: { kind: 'draft' },
    modified: '2026-11-06T22:30:00Z',
  })

test('each party that the consent names has a page of its own', () => {
  const { blocks } = made(specimen)
  const pages = blocks.filter((block) => block.type === 'heading' && block.level === 2)
  expect(pages.map((page) => 'text' in page && page.text)).toEqual(
    (specimen.consent?.recipients ?? []).map((party) => `Vastaanottaja: ${party}`),
  )
  expect(pages.slice(1).every((page) => 'startsPage' in page && page.startsPage)).toBe(true)
})

test('no identity code and nothing of health goes with it', () => {
  const text = readThrough(made(specimen))
  expect(text).toContain('Veeti Tuomenoksa')
  expect(text).not.toContain('140397-935M')
  expect(text).not.toContain(specimen.consent?.limitations)
})

test('a case without a consent gives one page with room for the receiver', () => {
  expect(headingsOf(made(nobody))).toContain('Vastaanottaja')
  expect(readThrough(made(nobody))).toContain('Taho, jolle ilmoitus annetaan')
  expect(readThrough(made(nobody, 'sv'))).toContain('Jag återkallar mitt samtycke')
})

const wholeWalk = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

test('whoever gives or gets is told, each once, with the day and the way of their own notice only', () => {
  const withdrawn: CaseFile = {
    ...wholeWalk,
    consent: {
      ...wholeWalk.consent,
      recipients: ['Kela'],
      withdrawal: {
        on: '2026-03-02',
        words: 'En halua enää jatkaa.',
        notices: [{ party: 'Kela', toldOn: '2026-03-03', how: 'suojattu sähköposti' }],
      },
    },
  }
  const model = made(withdrawn)
  expect(headingsOf(model).filter((heading) => heading.startsWith('Vastaanottaja'))).toEqual([
    'Vastaanottaja: Kela',
    'Vastaanottaja: Kaarina Sammalkallio, toimintaterapeutti, Pohjanrannan hyvinvointialue',
    'Vastaanottaja: Petteri Uutuslahti, omavalmentaja, Tervajoen työllisyyspalvelut',
    'Vastaanottaja: Jouni Kaarnakoski, työpaikkaohjaaja, Kierrätyskeskus Uusikierto',
  ])
  const text = readThrough(model)
  expect(text.match(/Peruminen alkaa 2\.3\.2026/g)).toHaveLength(4)
  expect(text.match(/En halua enää jatkaa\./g)).toHaveLength(4)
  expect(text.match(/suojattu sähköposti/g)).toHaveLength(1)
})
