import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { documentModel } from '../index.ts'
import { blockOf, readThrough, rowsOf } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/case-1.json', import.meta.url), 'utf8'),
) as CaseFile
const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }

const made = (file: CaseFile, language?: 'sv') =>
  documentModel('consent', file, {
    language,
    state: { kind: 'draft' },
    modified: '2026-11-06T22:30:00Z',
  })

const blanksOf = (file: CaseFile) =>
  made(file).blocks.flatMap((block) => (block.type === 'blanks' ? block.items : []))

test('the consent says who gives it, to whom, with what limits and until when', () => {
  const text = readThrough(made(specimen))
  expect(text).toContain('140397-935M')
  for (const recipient of specimen.consent?.recipients ?? []) expect(text).toContain(recipient)
  expect(text).toContain('Terveystietoja ei luovuteta työpaikalle.')
  expect(text).toContain('Voimassa asti 31.12.2026')
  expect(text).toContain('Voit perua suostumuksen milloin tahansa.')
})

test('which information may be given is ticked by hand, what is special one by one', () => {
  const boxes = blanksOf(specimen).filter(({ answer }) => answer.kind === 'boxes')
  expect(boxes.map(({ label }) => label)).toEqual([
    'Mihin suostut',
    'Rastita ne tiedot, jotka saa antaa',
    'terveystiedot',
    'Kykyviisarin tulokset',
    'arviointimenetelmien tulokset',
    'tiedot mielenterveydestä',
    'tiedot päihteiden käytöstä',
    'sosiaalihuollon asiakkuus ja palvelut',
    'etuudet ja toimeentulo',
  ])
})

const wholeWalk = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

test('a consent that was picked item by item says what may be given and what may not', () => {
  const text = readThrough(made(wholeWalk))
  expect(text).toContain('Työkyvyn arviointi työkokeilussa ja siitä tehtävä suunnitelma.')
  expect(text).toContain('Mihin suostut koko arviointi ja sen seuranta')
  expect(text).toMatch(/Näitä saa antaa koulutus, .* yhteinen asiakassuunnitelma/)
  expect(text).toContain('saa antaa terveystiedot Kykyviisarin tulokset')
  expect(text).toContain('ei saa antaa tiedot mielenterveydestä; tiedot päihteiden käytöstä;')
  expect(text).not.toContain('Rastita')
})

test('each party is said with what it gives and gets, a workplace with what is picked for it', () => {
  const rows = rowsOf(blockOf(made(wholeWalk), 'table'))
  expect(rows[0]).toEqual([
    'Kaarina Sammalkallio, toimintaterapeutti, Pohjanrannan hyvinvointialue, julkinen palvelu',
    'Kyllä',
    'Kyllä',
    'ne, jotka on valittu alla',
  ])
  expect(rows[2]?.[3]).toBe(
    'vain nämä: työkokeilun paikka, tehtävät ja tavoitteet; työpaikan palaute',
  )
})

test('it says who told the client, in which language, and that it was voluntary', () => {
  const text = readThrough(made(wholeWalk))
  expect(text).toContain('Kuka kertoi ja vastasi kysymyksiin Kaarina Sammalkallio')
  expect(text).toContain('Millä kielellä kerrottiin suomi')
  expect(text).toContain('suostumus on vapaaehtoinen ja sen voi perua')
})

test('an oral consent says that it covers one contact; one withdrawn says so before all else', () => {
  const oral = { ...wholeWalk, consent: { ...wholeWalk.consent, way: 'oral' as const } }
  expect(readThrough(made(oral))).toContain('Se koskee vain yhtä yhteydenottoa samana päivänä.')
  const withdrawn = {
    ...wholeWalk,
    consent: { ...wholeWalk.consent, withdrawal: { on: '2026-03-02', toldTo: 'a1' } },
  }
  const model = made(withdrawn)
  const [, , first] = model.blocks
  expect(first?.type === 'note' && first.content[0]?.[0]?.text).toBe(
    'Asiakas on perunut tämän suostumuksen 2.3.2026.',
  )
})

test('the statement is never parted from the lines to sign on', () => {
  const { blocks } = made(wholeWalk)
  const at = blocks.findIndex(({ type }) => type === 'signatures')
  const before = blocks[at - 1]
  expect(before?.type === 'paragraph' && before.keepWithNext).toBe(true)
})

test('a case without answers gives a form with room for every answer', () => {
  const asked = blanksOf(nobody).map(({ label }) => label)
  expect(asked).toContain('Kirjoita jokainen organisaatio tai palvelu omalle rivilleen')
  expect(asked).toContain('Mitä tietoja ei saa antaa, ja kenelle')
  expect(asked).toContain('Voimassa asti (pp.kk.vvvv)')
  expect(asked).toContain('Tulkin nimi')
})

test('what the case knows is not asked again', () => {
  const asked = blanksOf(specimen).map(({ label }) => label)
  expect(asked).not.toContain('Voimassa asti (pp.kk.vvvv)')
  expect(asked).not.toContain('Tulkin nimi')
})

test('the client signs, beside who told about it and who may give it for them', () => {
  const { entries } = blockOf(made(specimen), 'signatures')
  expect(entries.map(({ role, name }) => [role, name])).toEqual([
    ['asiakas', 'Veeti Tuomenoksa'],
    ['suostumuksesta kertonut työntekijä', ''],
    ['edunvalvoja tai valtuutettu, jos hän antaa suostumuksen', ''],
  ])
})

test('it is a paper to sign and no draft, dated by Finnish time', () => {
  const { draft, stateLabel, organisation } = made(specimen)
  expect([draft, stateLabel]).toEqual([false, 'Tilanne 7.11.2026'])
  expect(organisation).toBe('Pohjanrannan hyvinvointialue')
})
