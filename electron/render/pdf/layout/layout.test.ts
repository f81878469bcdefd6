import { describe, expect, test } from 'vitest'
import type { Blank, Block, Table } from '../../../../templates/model/blocks.ts'
import { leylasSummary } from '../../testing/leyla.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import {
  documentOf,
  endOf,
  everyText,
  isText,
  linesOnPage,
  manyWords,
  paragraph,
  readAloud,
  said,
  searchable,
} from '../testing/reading.ts'
import { typesetterOf } from '../text/typesetter.ts'
import { layOut } from './index.ts'
import { page } from './look.ts'
import type { Element } from './structure.ts'

const lay = (...blocks: Block[]) => layOut(documentOf(...blocks), typesetterOf(fontsOfTheHouse))
const pagesOf = (...blocks: Block[]) => lay(...blocks).pages.map(linesOnPage)
const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ type: 'heading', level, text })
const filler = (lines: number) =>
  Array.from({ length: lines }, (_, index) => paragraph(`Rivi ${index}`))

describe('nothing is cut', () => {
  test('every word of Leyla’s summary is read aloud, in the order it was written', () => {
    const read = searchable(readAloud(layOut(leylasSummary, typesetterOf(fontsOfTheHouse))))
    let from = 0
    for (const text of everyText(leylasSummary.blocks.filter(({ type }) => type === 'fieldList'))) {
      const at = read.indexOf(searchable(text), from)
      expect(at, text).toBeGreaterThanOrEqual(from)
      from = at
    }
  })

  test('a finding of ten thousand signs goes on from page to page', () => {
    const finding = manyWords(1300)
    expect(finding.length).toBeGreaterThan(10_000)
    expect(pagesOf(paragraph(finding)).flat().join('')).toBe(finding)
  })

  test('all drawing stays between the edges of the page', () => {
    const { pages } = lay(...filler(90), ...leylasSummary.blocks)
    for (const operation of pages.flat().filter(isText)) {
      expect(operation.x).toBeGreaterThanOrEqual(page.left - 0.01)
      expect(operation.y).toBeLessThan(page.height - 30)
    }
  })

  test('a row to write in goes on over the pages when what is printed in it is long', () => {
    const task = manyWords(1300)
    const table: Table = {
      ...observations(1),
      linesForHand: 1,
      rows: [{ cells: [[], [], [[{ text: task }]]] }],
    }
    const { pages } = lay(table)
    expect(pages.length).toBeGreaterThan(1)
    for (const operation of pages.flat().filter(isText)) {
      expect(operation.y).toBeLessThan(page.height - 30)
    }
  })

  test('a document without blocks is one page with its foot', () => {
    const { pages } = lay()
    expect(pages).toHaveLength(1)
    expect(pages[0]?.filter(isText).map(said)).toEqual([
      'Allekirjoitettu versio 1 · Pohja 1',
      'Sivu 1/1',
    ])
  })

  test('a block without content leaves no trace and breaks nothing', () => {
    const empty: Block[] = [
      paragraph(''),
      { type: 'list', ordered: false, items: [] },
      { type: 'fieldList', items: [{ label: 'Työaika', value: [] }] },
      { type: 'table', caption: '', columns: [], rows: [], rowHeaders: false },
      {
        type: 'chart',
        caption: '',
        alternative: '',
        unit: '%',
        min: 0,
        max: 100,
        series: [],
        rows: [],
      },
      { type: 'actorCards', actors: [] },
      { type: 'signatures', entries: [] },
      { type: 'note', tone: 'quiet', content: [] },
    ]
    expect(pagesOf(...empty)).toEqual([['Työaika']])
  })
})

describe('where a page ends', () => {
  test.each(Array.from({ length: 12 }, (_, index) => 24 + index))(
    'a heading after %i lines stands with what it heads',
    (lines) => {
      const pages = pagesOf(
        ...filler(lines),
        heading('Arki'),
        heading('Uni', 3),
        paragraph('Nukkuu hyvin.'),
      )
      const holder = pages.find((texts) => texts.includes('Arki'))
      expect(holder).toContain('Nukkuu hyvin.')
    },
  )

  test.each(Array.from({ length: 12 }, (_, index) => 24 + index))(
    'after %i lines the lines to sign on stand below something that is signed',
    (lines) => {
      const entry = { role: 'asiakas', name: 'Aino Puro', signed: '', lineLabel: 'Allekirjoitus' }
      const pages = pagesOf(...filler(lines), heading('Allekirjoitukset'), {
        type: 'signatures',
        entries: [entry],
      })
      const holder = pages.find((texts) => texts.includes('Aino Puro'))
      expect(holder?.some((text) => text.startsWith('Rivi'))).toBe(true)
    },
  )

  test('no page begins or ends with a lone line of a paragraph', () => {
    const pages = pagesOf(
      ...Array.from({ length: 30 }, (_, index) => paragraph(manyWords(120, `k${index}s`))),
    )
    const keyOf = (line: string | undefined) => /^k\d+s/.exec(line ?? '')?.[0]
    expect(pages.length).toBeGreaterThan(3)
    for (const lines of pages) {
      expect(keyOf(lines[0])).toBe(keyOf(lines[1]))
      expect(keyOf(lines.at(-1))).toBe(keyOf(lines.at(-2)))
    }
  })

  test('a short finding is never torn in two', () => {
    const pages = pagesOf(
      ...Array.from({ length: 40 }, (_, index) => paragraph(manyWords(40, `k${index}s`))),
    )
    const seenOn = new Map<string, Set<number>>()
    pages.forEach((lines, index) => {
      for (const line of lines) {
        const key = /^k\d+s/.exec(line)?.[0] ?? ''
        seenOn.set(key, (seenOn.get(key) ?? new Set()).add(index))
      }
    })
    expect(seenOn.size).toBe(40)
    for (const pagesOfKey of seenOn.values()) expect(pagesOfKey.size).toBe(1)
  })

  test('an annex begins a new page', () => {
    const pages = pagesOf(paragraph('Alku'), {
      type: 'heading',
      level: 2,
      text: 'Liite',
      startsPage: true,
    })
    expect(pages).toEqual([['Alku'], ['Liite']])
  })

  test('a draft breaks its pages where the finished document does', () => {
    const typesetter = typesetterOf(fontsOfTheHouse)
    const linesOf = (draft: boolean) =>
      layOut({ ...leylasSummary, draft }, typesetter).pages.map((operations) =>
        linesOnPage(operations).filter((line) => line !== 'Luonnos'),
      )
    expect(linesOf(true)).toEqual(linesOf(false))
  })
})

test('a list of fields leaves neither its first pair nor its last alone on a page', () => {
  const pairs = (count: number): Block => ({
    type: 'fieldList',
    items: Array.from({ length: count }, (_, index) => ({
      label: `Kenttä ${index}`,
      value: [[{ text: 'arvo' }]],
    })),
  })
  let parted = 0
  for (let above = 30; above < 45; above += 1) {
    const onPages = pagesOf(...filler(above), pairs(16)).map(
      (lines) => lines.filter((line) => line.startsWith('Kenttä')).length,
    )
    expect(onPages).not.toContain(1)
    if (onPages.filter((count) => count > 0).length > 1) parted += 1
  }
  expect(parted).toBeGreaterThan(0)
})

const observations = (rows: number, words = 8): Table => ({
  type: 'table',
  caption: 'Havainnot',
  rowHeaders: true,
  columns: [
    { title: 'Päivä', align: 'start', share: 0.2 },
    { title: 'Havainto', align: 'start', share: 0.6 },
    { title: 'Määrä', align: 'end', share: 0.2 },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({
    cells: [
      [[{ text: `${index + 1}.` }]],
      [[{ text: manyWords(words, `r${index}s`) }]],
      [[{ text: ['7', '77', '1 234'][index % 3] ?? '' }]],
    ],
  })),
})

describe('a table', () => {
  test('of words wider than their column ends no page within one of them', () => {
    const long = 'työkyvynarviointimenetelmäosaamiskeskusverkostokokousmuistio'
    const table = observations(1)
    const rows = [{ cells: [[[]], [[{ text: `${long} ja `.repeat(120) }]], [[]]] }]
    const columns = table.columns.map((column) => ({ ...column, share: 1 / 3 }))
    const pages = pagesOf({ ...table, columns, rows })
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.flat().some((line) => line.endsWith('\u00AD'))).toBe(true)
    for (const lines of pages) expect(lines.at(-1)).not.toMatch(/\u00AD$/)
  })

  test('of two hundred rows keeps every row, and its header on every page', () => {
    const pages = pagesOf(observations(200))
    expect(pages.length).toBeGreaterThan(4)
    for (const lines of pages.slice(1)) expect(lines[0]).toBe('PäiväHavaintoMäärä')
    const firsts = pages.flat().flatMap((line) => /^(\d+)\.r/.exec(line)?.[1] ?? [])
    expect(firsts).toEqual(Array.from({ length: 200 }, (_, index) => String(index + 1)))
  })

  test('has its header read once only', () => {
    expect(readAloud(lay(observations(200))).match(/Havainto\b/g)).toHaveLength(1)
  })

  test('with a row higher than a page splits the row and loses no word', () => {
    const pages = pagesOf(observations(1, 900))
    expect(pages.length).toBeGreaterThan(1)
    const said = searchable(pages.flat().join(' '))
    for (const word of manyWords(900, 'r0s').split(' ')) expect(said).toContain(word)
  })

  test('has its numbers end at the right edge of their column', () => {
    const operations = lay(observations(3)).pages.flat().filter(isText)
    const numbers = operations.filter((operation) => /^(7|77|1 234)$/.test(said(operation)))
    const title = operations.filter((operation) => said(operation) === 'Määrä')
    expect(numbers).toHaveLength(3)
    for (const number of [...numbers, ...title])
      expect(endOf(number)).toBeCloseTo(page.width - page.left, 1)
  })
})

describe('a chart', () => {
  const chart = (label: string, rows: number): Block => ({
    type: 'chart',
    caption: 'Osiot',
    alternative: 'Mieli nousi.',
    unit: '%',
    min: 0,
    max: 100,
    series: ['13.8.2026', '3.11.2026'],
    rows: Array.from({ length: rows }, () => ({ label, values: [31, null] })),
  })

  test('draws no mark where there is no value', () => {
    const dots = lay(chart('Mieli', 3))
      .pages.flat()
      .filter(({ kind }) => kind === 'dot')
    expect(dots).toHaveLength(3 + 2)
  })

  test('sets a long label smaller instead of over its marks', () => {
    const label = 'Työkykyyn vaikuttavat tekijät arjessa'
    const operation = lay(chart(label, 1))
      .pages.flat()
      .filter(isText)
      .find((each) => said(each) === label)
    expect(operation?.size).toBeLessThan(9)
    expect(operation?.size).toBeGreaterThan(4)
  })

  test('of more rows than a page holds goes on as a second picture', () => {
    const pages = pagesOf(chart('Osio', 60))
    expect(pages.flat().filter((line) => line === 'Osio')).toHaveLength(60)
    expect(pages.length).toBeGreaterThan(1)
  })
})

describe('a draft', () => {
  const { sheet, pages, structure } = layOut(leylasSummary, typesetterOf(fontsOfTheHouse))

  test('says so at the top of each page', () => {
    for (const operations of pages) {
      const top = operations.filter(isText).filter(({ y }) => y < 45)
      expect(top.map(said)).toEqual(['Luonnos'])
    }
  })

  test('is read out as a draft once, before the title', () => {
    expect(readAloud({ sheet, pages, structure, bookmarks: [] })).toMatch(
      /^Luonnos\nMonitoimijainen yhteenveto/,
    )
  })
})

describe('the structure', () => {
  const rolesOf = (element: Element): unknown[] =>
    element.kids.flatMap((kid) => (typeof kid === 'number' ? [] : [kid.role, ...rolesOf(kid)]))

  test('names headings, quotes, lists and the cells of a table', () => {
    const { structure } = lay(
      heading('Yhteenveto', 1),
      heading('Oma näkemys'),
      { type: 'paragraph', style: 'quote', content: [{ text: 'Olen viihtynyt.' }] },
      { type: 'list', ordered: true, items: [[{ text: 'Tauko' }]] },
      observations(1),
    )
    expect(rolesOf(structure)).toEqual([
      ...['H1', 'H2', 'BlockQuote', 'P', 'L', 'LI', 'Lbl', 'LBody'],
      ...['Table', 'Caption', 'THead', 'TR', 'TH', 'TH', 'TH', 'TBody', 'TR', 'TH', 'TD', 'TD'],
    ])
  })

  test('names the language of words that are not in the document’s own', () => {
    const { structure } = lay({
      type: 'paragraph',
      style: 'body',
      content: [{ text: 'Hän sanoi: ' }, { text: 'jag orkar', language: 'sv' }, { text: '.' }],
    })
    expect(structure.kids).toEqual([
      { role: 'P', kids: [0, { role: 'Span', language: 'sv', kids: [1] }, 2] },
    ])
  })

  test('gives every piece of text exactly one place', () => {
    const { structure, pages } = layOut(leylasSummary, typesetterOf(fontsOfTheHouse))
    const slots: number[] = []
    const visit = (element: Element) =>
      element.kids.forEach((kid) => {
        if (typeof kid === 'number') slots.push(kid)
        else visit(kid)
      })
    visit(structure)
    expect(slots).toEqual(slots.map((_, index) => index))
    for (const { owner } of pages.flat())
      if (typeof owner === 'number') expect(slots).toContain(owner)
  })
})

describe('places for the pen', () => {
  const asked = (blank: Partial<Blank>): Block => ({
    type: 'blanks',
    items: [
      {
        label: 'Työhistoria',
        code: '',
        help: [],
        width: 'full',
        answer: { kind: 'lines', count: 3 },
        ...blank,
      },
    ],
  })
  const eightMillimetres = (8 / 25.4) * 72

  test('leave eight millimetres from line to line', () => {
    const rules = (lay(asked({})).pages[0] ?? []).flatMap((operation) =>
      operation.kind === 'box' && operation.tone === 'line' && operation.height < 1
        ? operation.y
        : [],
    )
    const [first = 0, second = 0] = rules.filter((y) => y < page.bottom)
    expect(second - first).toBeGreaterThanOrEqual(Math.floor(eightMillimetres * 10) / 10)
  })

  test('of a table leave eight millimetres for each line', () => {
    const rowAt = (linesForHand: number) => {
      const table: Table = { ...observations(1), linesForHand, rows: [{ cells: [[], [], []] }] }
      const sides = (lay(table).pages[0] ?? []).flatMap((operation) =>
        operation.kind === 'box' && operation.tone === 'muted' && operation.width < 1
          ? operation.height
          : [],
      )
      return Math.max(...sides)
    }
    expect(rowAt(2)).toBeGreaterThanOrEqual((2 * Math.floor(eightMillimetres * 10)) / 10)
  })

  test('say what helps beside the question where it has the room, and below it elsewhere', () => {
    const helpBeside = (help: string) => {
      const texts = (lay(asked({ help: [help] })).pages[0] ?? []).filter(isText)
      const y = (start: string) => texts.find((each) => said(each).startsWith(start))?.y ?? 0
      return y(help.slice(0, 10)) - y('Työhistoria')
    }
    expect(Math.abs(helpBeside('Kortit ja luvat.'))).toBeLessThan(1)
    expect(helpBeside(manyWords(60))).toBeGreaterThan(10)
  })
})

describe('what belongs together stands together', () => {
  test('the lines of a label keep their own distance beside paragraphs set apart', () => {
    const label = 'Arviointiin osallistuneet asiakkaan lisäksi'
    const value = ['Aino', 'Mikko', manyWords(30)].map((text) => [{ text }])
    const { pages } = lay({ type: 'fieldList', items: [{ label, value }] })
    const texts = (pages[0] ?? []).filter(isText)
    const lines = texts.filter((each) => label.includes(said(each).trim().replace('\u00AD', '')))
    const names = texts.filter((each) => ['Aino', 'Mikko'].includes(said(each)))
    expect(lines).toHaveLength(2)
    expect((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0)).toBeCloseTo(14.7)
    expect((names[1]?.y ?? 0) - (names[0]?.y ?? 0)).toBeGreaterThan(15)
    expect(lines[0]?.y).toBeCloseTo(names[0]?.y ?? 0, 0)
  })

  test('names that are a line each stand as tight as lines', () => {
    const value = ['Aino', 'Mikko'].map((text) => [{ text }])
    const texts = (lay({ type: 'fieldList', items: [{ label: '', value }] }).pages[0] ?? [])
      .filter(isText)
      .filter((each) => ['Aino', 'Mikko'].includes(said(each)))
    expect((texts[1]?.y ?? 0) - (texts[0]?.y ?? 0)).toBeCloseTo(14.7)
  })

  test('cards stand three a row when all their lines are short, so that no address is broken', () => {
    const three = (line: string): Block => ({
      type: 'actorCards',
      actors: [1, 2, 3].map((number) => ({ name: `Toimija ${number}`, lines: [line] })),
    })
    const rowsOf = (block: Block) => {
      const texts = (lay(block).pages[0] ?? []).filter(isText)
      return new Set(texts.filter((each) => said(each).startsWith('Toimija')).map(({ y }) => y))
        .size
    }
    expect(rowsOf(three('ohjaaja'))).toBe(1)
    expect(rowsOf(three('saara-lotta.ulappamaki@example.fi'))).toBe(2)
  })

  test('the lines of a cell keep their distance beside paragraphs set apart', () => {
    const columns = ['Kuka', 'Mitä'].map(
      (title) => ({ title, align: 'start', share: 0.5 }) as const,
    )
    const cells = [
      ['Aino', manyWords(20, 'kuka')].map((text) => [{ text }]),
      [[{ text: manyWords(40, 'mita') }]],
    ]
    const table: Table = {
      type: 'table',
      caption: '',
      columns,
      rows: [{ cells }],
      rowHeaders: true,
    }
    const texts = (lay(table).pages[0] ?? []).filter(isText)
    const distances = (key: string) => {
      const ys = texts.filter((each) => said(each).includes(key)).map(({ y }) => y)
      return ys.slice(1).map((y, index) => Math.round((y - (ys[index] ?? 0)) * 10) / 10)
    }
    expect(new Set(distances('mita'))).toEqual(new Set([13.5]))
    const named = texts.find((each) => said(each) === 'Aino')
    const after = texts.find((each) => said(each).includes('kuka'))
    expect((after?.y ?? 0) - (named?.y ?? 0)).toBeGreaterThan(15)
  })

  test('a caption that the heading above has said is not drawn again', () => {
    const lines = pagesOf(heading('Havainnot'), { ...observations(1), headed: true }).flat()
    expect(lines.filter((line) => line === 'Havainnot')).toHaveLength(1)
  })

  test('a label longer than its value pushes the next pair down', () => {
    const { pages } = lay({
      type: 'fieldList',
      items: [
        { label: 'Arviointiin osallistuneet asiakkaan lisäksi', value: [[{ text: 'Aino' }]] },
        { label: 'Menetelmät', value: [[{ text: 'Havainnointi' }]] },
      ],
    })
    const ys = (pages[0] ?? []).filter(isText).map((each) => [said(each), each.y] as const)
    const y = (text: string) => ys.find(([said]) => said.trim() === text)?.[1] ?? 0
    expect(y('Menetelmät') - y('Aino')).toBeGreaterThan(2 * 14.7)
  })

  test('no page ends with one short row of a table that goes on', () => {
    const rows = ['ensimmäinen', 'toinen', 'kolmas'].map((text) => ({ cells: [[[{ text }]]] }))
    const table: Table = {
      type: 'table',
      caption: 'Koodit',
      columns: [{ title: 'Koodi', align: 'start', share: 1 }],
      rows,
      rowHeaders: false,
    }
    for (let lines = 20; lines < 32; lines += 1) {
      const ends = pagesOf(...filler(lines), table).map(
        (page) =>
          page.filter((line) => rows.some(({ cells }) => cells[0]?.[0]?.[0]?.text === line)).length,
      )
      expect(ends.filter((count) => count > 0)).not.toContain(1)
    }
  })
})

test('a name to sign under that is higher than the page goes on over the next, and off none', () => {
  const entry = { role: 'asiakas', name: manyWords(400), signed: '', lineLabel: 'Päiväys' }
  const sheet = { ...documentOf({ type: 'signatures', entries: [entry] }), print: 'large' as const }
  const { pages, sheet: used } = layOut(sheet, typesetterOf(fontsOfTheHouse))
  expect(pages.length).toBeGreaterThan(1)
  for (const operation of pages.flat().filter(isText)) {
    if (operation.owner === 'footer') continue
    expect(operation.y).toBeLessThanOrEqual(used.bottom)
  }
})

test('a running head of two lines leaves out what would reach into large print', () => {
  const long = { ...documentOf(...filler(90)), header: manyWords(40), print: 'large' as const }
  const { pages, sheet } = layOut(long, typesetterOf(fontsOfTheHouse))
  const heads = pages
    .slice(1)
    .map((page) => page.filter(isText).filter(({ owner }) => owner === 'header'))
  for (const head of heads) {
    expect(new Set(head.map(({ y }) => y)).size).toBe(1)
    for (const { y } of head) expect(y).toBeLessThan(sheet.top)
  }
})
