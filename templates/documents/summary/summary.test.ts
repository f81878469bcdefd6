import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import type { Language } from '../../model/blocks.ts'
import { blockOf, headingsOf, readThrough, rowsOf } from '../reading.testing.ts'
import { layOutSummary } from './layout.ts'

const specimen = (n: number): CaseFile =>
  JSON.parse(
    readFileSync(new URL(`../../../test/specimens/case-${n}.json`, import.meta.url), 'utf8'),
  ) as CaseFile

const summaryOf = (file: CaseFile, language: Language = file.language) =>
  layOutSummary({ file, language, state: { kind: 'draft' }, modified: '2026-11-06T12:00:00Z' })

const aino: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }
type Percentages = NonNullable<
  NonNullable<NonNullable<CaseFile['abilitator']>['measurements']>[number]['percentages']
>
const measured = (...measurements: [date: string, percentages: Percentages][]): CaseFile => ({
  ...aino,
  abilitator: { measurements: measurements.map(([date, percentages]) => ({ date, percentages })) },
})

describe('the multi-actor summary', () => {
  test('follows the order of the model, with observations as an annex', () => {
    const chapters = summaryOf(specimen(1)).blocks.flatMap((block) =>
      block.type === 'heading' && block.level < 3 ? [block.text] : [],
    )
    expect(chapters).toEqual([
      'Monitoimijainen yhteenveto aikavälillä 2.2.–24.4.2026',
      'Asiakas',
      'Arvioinnin lähtökohdat',
      'Arviointijakso',
      'Tausta',
      'Kykyviisari®',
      'Suoriutuminen ja osallistuminen avustavissa työtehtävissä',
      'Työtehtäväsuuntautunut arviointi',
      'Asiakkaan oma näkemys',
      'Muiden toimijoiden näkemykset',
      'Jatkosuositukset',
      'Suostumus ja tietojen antaminen',
      'Allekirjoitukset',
      'Toimijat ja yhteystiedot',
      'Liite: Havainnot',
    ])
  })

  test('lets the client speak before anybody concludes', () => {
    const text = readThrough(summaryOf(specimen(3)))
    expect(text.indexOf('Ihmiset sanoivat minun nimeni oikein')).toBeLessThan(
      text.indexOf('Arviointi vahvisti, että työkyky'),
    )
  })

  test('puts what the client has forbidden into a box that must not be missed', () => {
    const boxes = summaryOf(specimen(2)).blocks.filter((block) => block.type === 'note')
    expect(boxes.map(({ tone }) => tone)).toContain('attention')
    expect(JSON.stringify(boxes)).toContain('ei halua, että tietoja lähetetään entiselle')
  })

  test('keeps the paragraphs that a person typed', () => {
    const recommendations = { processSummary: 'Ensin näin.\r\n\r\nSitten noin.\n' }
    const said = summaryOf({ ...aino, recommendations }).blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.content.map(({ text }) => text).join('')] : [],
    )
    expect(said).toEqual(['Ensin näin.', 'Sitten noin.'])
  })

  test('begins the annex on a new page and shows an unknown observer by the id in the file', () => {
    const model = summaryOf({
      ...aino,
      actors: [{ id: 'a1', name: 'Iiris Kaislamo' }],
      observations: [
        { date: '2026-09-02', actorId: 'a7', text: 'Teki työn loppuun.' },
        { date: '2026-09-01', actorId: 'a1', task: 'kassatyö', setting: 'kahvila', text: 'Oppi.' },
      ],
    })
    const annex = model.blocks.find((block) => block.type === 'heading' && block.startsPage)
    expect(annex).toMatchObject({ text: 'Liite: Havainnot' })
    expect(rowsOf(blockOf(model, 'table'))).toEqual([
      ['1.9.2026', 'Iiris Kaislamo', 'kassatyö\nkahvila', 'Oppi.'],
      ['2.9.2026', 'a7', '–', 'Teki työn loppuun.'],
    ])
  })

  test('in another language has a title of its own and still tells the one that was written', () => {
    const english = summaryOf(specimen(1), 'en')
    expect(headingsOf(english)[0]).toBe('Multi-actor summary, 2 February – 24 April 2026')
    expect(readThrough(english)).toContain('Monitoimijainen yhteenveto aikavälillä 2.2.–24.4.2026')
  })
})

describe('the Kykyviisari table', () => {
  const sections = 'Kykyviisarin tulokset osioittain'

  test('has a column a measurement, a dash for no result and a change only where both have one', () => {
    const table = blockOf(summaryOf(specimen(3)), 'table', sections)
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Osio',
      '8/2026',
      '11/2026',
      'Muutos (prosenttiyksikköä)',
    ])
    expect(rowsOf(table)).toEqual([
      ['Kokonaistilanne', '–', '56\u00a0%', '–'],
      ['Osallisuus', '51\u00a0%', '60\u00a0%', '+9'],
      ['Mieli', '31\u00a0%', '47\u00a0%', '+16'],
      ['Arki', '43\u00a0%', '55\u00a0%', '+12'],
      ['Taidot', '49\u00a0%', '63\u00a0%', '+14'],
      ['Keho', '–', '54\u00a0%', '–'],
    ])
  })

  test('shows zero as zero, and a fall with a real minus', () => {
    const model = summaryOf(
      measured(['2026-01-02', { mind: 40, body: 0 }], ['2026-05-02', { mind: 31, body: 0 }]),
    )
    const rows = rowsOf(blockOf(model, 'table', sections))
    expect(rows[2]).toEqual(['Mieli', '40\u00a0%', '31\u00a0%', '−9'])
    expect(rows[5]).toEqual(['Keho', '0\u00a0%', '0\u00a0%', '0'])
  })

  test('compares the first with the last by date, whatever their order in the file', () => {
    const model = summaryOf(
      measured(['2026-09-01', { mind: 60 }], ['2026-01-01', { mind: 40 }], ['2026-05-01', {}]),
    )
    const table = blockOf(model, 'table', sections)
    expect(table.columns.map(({ title }) => title).slice(1, 4)).toEqual([
      '1/2026',
      '5/2026',
      '9/2026',
    ])
    expect(rowsOf(table)[2]).toEqual(['Mieli', '40\u00a0%', '–', '60\u00a0%', '+20'])
  })

  test('tells two measurements of one month apart by the day', () => {
    const model = summaryOf(measured(['2026-01-02', { mind: 1 }], ['2026-01-30', { mind: 2 }]))
    const [, first, second] = blockOf(model, 'table', sections).columns
    expect([first?.title, second?.title]).toEqual(['2.1.2026', '30.1.2026'])
  })

  test('has no change column for a single measurement, and no table for no results', () => {
    const single = summaryOf(measured(['2026-01-02', { mind: 40 }]))
    expect(blockOf(single, 'table', sections).columns).toHaveLength(2)
    const none = summaryOf(measured(['2026-01-02', { mind: null }]))
    expect(none.blocks.some(({ type }) => type === 'table' || type === 'chart')).toBe(false)
  })

  test('writes the two ratings as Finns write decimals', () => {
    const abilitator = {
      measurements: [
        { date: '2026-01-02', perceivedWorkAbility: 4.5 },
        { date: '2026-05-02', perceivedWorkAbility: 6 },
      ],
    }
    const rows = rowsOf(blockOf(summaryOf({ ...aino, abilitator }), 'table'))
    expect(rows[0]).toEqual(['Koettu työkyky', '4,5', '6', '+1,5'])
    expect(rows[1]).toEqual(['Suhde työelämään', '–', '–', '–'])
  })

  test('is drawn below with no mark for no result, and told in words', () => {
    const chart = blockOf(summaryOf(specimen(3)), 'chart')
    expect(chart.rows[0]).toEqual({ label: 'Kokonaistilanne', values: [null, 56] })
    expect(chart.alternative).toContain('Keho: 8/2026 ei tulosta, 11/2026 54\u00a0%.')
  })

  test('names whose method it is', () => {
    expect(readThrough(summaryOf(specimen(1)))).toContain(
      'Kykyviisari® on Työterveyslaitoksen menetelmä. Tulokset on kirjattu Kykyviisarin palautteesta.',
    )
  })
})
