import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Blank, Block, DocumentModel } from '../../../templates/model/blocks.ts'
import { leylasSummary } from '../testing/leyla.ts'
import { paintText } from '../text/index.ts'
import { atkinson } from './faces.specimen.ts'
import { paintDocx } from './index.ts'
import { opened } from './opened.specimen.ts'

const saying = (blocks: Block[], rest: Partial<DocumentModel> = {}): DocumentModel => ({
  ...leylasSummary,
  ...rest,
  blocks,
})
const body = (text: string): Block => ({ type: 'paragraph', style: 'body', content: [{ text }] })
const leylasTables = leylasSummary.blocks.filter((block) => block.type === 'table')
const leylasChart: Block = {
  type: 'chart',
  caption: 'Kuvio',
  alternative: 'Mieli 31 %',
  unit: '%',
  min: 0,
  max: 100,
  series: ['13.8.2026'],
  rows: [{ label: 'Mieli', values: [31] }],
}
const longWord = 'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas'
const tableOf = (count: number): Block => ({
  type: 'table',
  caption: 'Havainnot',
  columns: [
    { title: 'Päivä', align: 'start', share: 0.3 },
    { title: 'Havainto', align: 'start', share: 0.7 },
  ],
  rows: Array.from({ length: count }, (_, index) => ({
    cells: [
      [[{ text: `Rivi ${index + 1}` }]],
      [[{ text: index % 10 === 0 ? 'pitkä selostus '.repeat(40).trim() : 'Sujui.' }]],
    ],
  })),
  rowHeaders: true,
})
const painted = async (model: DocumentModel) => opened(await paintDocx(model, atkinson))

/** The lines of the reference text without its own list marks and cell borders. */
const linesOf = (model: DocumentModel) =>
  paintText(model)
    .split(/[\n\t]/)
    .map((line) => line.replace(/^(\d+\.|•) /, ''))
    .filter((line) => line !== '')

describe('Leyla’s summary as a Word file', () => {
  let file: Uint8Array
  let word: ReturnType<typeof opened>
  beforeAll(async () => {
    file = await paintDocx(leylasSummary, atkinson)
    word = opened(file)
  })

  test('says the same words in the same order as the plain text', () => {
    expect(word.paragraphs()).toEqual(linesOf(leylasSummary))
  })

  test('is the same file when it is painted again', async () => {
    expect(await paintDocx(leylasSummary, atkinson)).toEqual(file)
  })

  test('has no part that nothing refers to and no reference to a missing part', () => {
    const named = Object.keys(word.parts)
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const folder = name.replace(/_rels\/[^/]+$/, '')
        return [...word.xml(name).matchAll(/ Target="([^"]*)"/g)].map(([, to]) => `${folder}${to}`)
      })
    const contents = Object.keys(word.parts).filter(
      (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml',
    )
    expect(contents.toSorted()).toEqual(named.toSorted())
    for (const [, part] of word.xml('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g))
      expect(contents).toContain(part)
    expect(contents).not.toContain('word/footnotes.xml')
  })

  test('gives each heading style its level in the outline', () => {
    for (const level of [1, 2, 3]) {
      const style = word
        .xml('word/styles.xml')
        .match(new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's'))
      expect(style?.[0]).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    }
  })

  test('names a style for every paragraph that says something, and defines it', () => {
    const used = [...word.xml('word/document.xml').matchAll(/<w:pStyle w:val="([^"]*)"/g)]
    const styles = word.xml('word/styles.xml')
    expect(used.length).toBeGreaterThan(word.paragraphs().length)
    for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`)
  })

  test('has no two styles of one name', () => {
    const names = [...word.xml('word/styles.xml').matchAll(/<w:name w:val="([^"]*)"/g)]
    const lower = names.map(([, name = '']) => name.toLowerCase())
    expect(lower).toEqual([...new Set(lower)])
  })

  test('is in Finnish, and marks the words that are in Turkish', () => {
    expect(word.xml('word/styles.xml')).toContain('<w:lang w:val="fi-FI"/>')
    expect(word.xml('word/document.xml')).toMatch(/<w:lang w:val="tr-TR"\/>.{0,60}Sayıları/)
  })

  test('repeats the head of a table on each page', () => {
    expect(word.xml('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(
      leylasTables.length,
    )
  })

  test('never leaves the head of a table alone at the foot of a page', () => {
    const style = word.xml('word/styles.xml').match(/w:styleId="TableHead".*?<\/w:style>/s)?.[0]
    const heads = word
      .xml('word/document.xml')
      .match(/<w:pStyle w:val="TableHead"\/>.*?<\/w:pPr>/gs)
    expect(style).toContain('<w:keepNext/>')
    expect(heads).toHaveLength(leylasTables.flatMap(({ columns }) => columns).length)
    for (const head of heads ?? []) expect(head).not.toContain('w:keepNext')
  })

  test('gives the picture its words and a number of its own', () => {
    expect(word.xml('word/document.xml')).toMatch(
      /<wp:docPr id="1" [^>]*descr="Osallisuus nousi 51/,
    )
  })

  test('names no person as its author and takes its time from the model', () => {
    const core = word.xml('docProps/core.xml')
    expect(core).toContain(`<dc:title>${leylasSummary.title}</dc:title>`)
    expect(core).toContain('<dc:creator>Kykysilta</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Kykysilta</cp:lastModifiedBy>')
    expect(core.match(/>2026-11-06T13:05:00Z</g)).toHaveLength(2)
  })

  test('carries its typeface, and opens with another where that is not read', () => {
    expect(word.xml('word/fontTable.xml')).toContain('<w:altName w:val="Calibri"/>')
    const key = word
      .xml('word/fontTable.xml')
      .match(/embedRegular [^>]*w:fontKey="\{([^}]*)\}"/)?.[1]
    const mask = Buffer.from((key ?? '').replaceAll('-', ''), 'hex').reverse()
    const carried = word.parts['word/fonts/font1.odttf'] ?? new Uint8Array()
    const start = carried.slice(0, 32).map((byte, index) => byte ^ (mask[index % 16] ?? 0))
    expect(Buffer.from(start)).toEqual(Buffer.from(atkinson.text.slice(0, 32)))
    expect(Buffer.from(carried.slice(32))).toEqual(Buffer.from(atkinson.text.slice(32)))
  })

  test('is an A4 page with margins of 22 mm', () => {
    const document = word.xml('word/document.xml')
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(/<w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247"/)
  })
})

describe('A file is the same', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  test.each(['Pacific/Auckland', 'America/Anchorage'])(
    'another day in %s, whatever was painted before',
    async (zone) => {
      const here = await paintDocx(leylasSummary, atkinson)
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] })
      await paintDocx(saying([leylasChart]), atkinson)
      expect(new Date().getTimezoneOffset()).not.toBe(0)
      expect(await paintDocx(leylasSummary, atkinson)).toEqual(here)
    },
  )

  test('but another model gives another file', async () => {
    const one = await paintDocx(saying([body('Yksi')]), atkinson)
    expect(await paintDocx(saying([body('Kaksi')]), atkinson)).not.toEqual(one)
  })
})

test('a draft says so in a band on each page, a finished document does not', async () => {
  const band = '<w:pStyle w:val="DraftBand"/>'
  const draft = await painted(saying([body('Teksti')], { draft: true, stateLabel: 'Luonnos' }))
  const signed = await painted(
    saying([body('Teksti')], { draft: false, stateLabel: 'Allekirjoitettu versio 1' }),
  )
  expect(draft.xml('word/header1.xml')).toMatch(new RegExp(`${band}.*Luonnos`))
  expect(signed.xml('word/header1.xml')).not.toContain(band)
  expect(signed.xml('word/footer1.xml')).toContain('Allekirjoitettu versio 1 · Pohja 1')
})

test.each([
  [
    'fi',
    (page: number, pages: number) => `Sivu ${page}/${pages}`,
    ['Sivu ', 'PAGE', '/', 'NUMPAGES'],
  ],
  [
    'sv',
    (page: number, pages: number) => `Sida ${page} av ${pages}`,
    ['Sida ', 'PAGE', ' av ', 'NUMPAGES'],
  ],
  [
    'en',
    (page: number, pages: number) => `${pages} pages, this is ${page}`,
    ['NUMPAGES', ' pages, this is ', 'PAGE'],
  ],
] as const)(
  'page numbers in %s are counted by the word processor',
  async (language, pageLabel, parts) => {
    const word = await painted(saying([body('Text')], { language, pageLabel }))
    const footer = word.xml('word/footer1.xml')
    const label = footer.slice(footer.indexOf('<w:tab/>'))
    const said = [
      ...label.matchAll(
        /w:instr="([^"]*)"|<\/w:fldSimple><w:r><w:t[^>]*>([^<]*)|<w:tab\/><\/w:r><w:r><w:t[^>]*>([^<]*)/g,
      ),
    ]
    expect(said.map(([, field, after, first]) => field ?? after ?? first).filter(Boolean)).toEqual(
      parts,
    )
    expect(
      label.match(/<w:fldSimple [^>]*><w:r><w:t[^>]*>1<\/w:t><\/w:r><\/w:fldSimple>/g),
    ).toHaveLength(2)
  },
)

describe('Nothing is cut or lost', () => {
  const saysItAll = async (model: DocumentModel) =>
    expect((await painted(model)).paragraphs()).toEqual(linesOf(model))

  test('in a paragraph of ten thousand characters', () =>
    saysItAll(saying([body('Asiakas kertoi työpäivästään. '.repeat(334).trim())])))

  test('in a word of sixty characters in a narrow column', () =>
    saysItAll(
      saying([
        {
          type: 'table',
          caption: 'Pitkät sanat',
          columns: [
            { title: 'Sana', align: 'start', share: 0.15 },
            { title: 'Selitys', align: 'start', share: 0.85 },
          ],
          rows: [
            { cells: [[[{ text: longWord }]], [[{ text: 'Ensin.' }], [{ text: 'Sitten.' }]]] },
          ],
          rowHeaders: true,
        },
      ]),
    ))

  test('in a table of two hundred rows, where a long row may continue on the next page', async () => {
    const model = saying([tableOf(200)])
    await saysItAll(model)
    const rows = (await painted(model)).xml('word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    const long = rows.filter((row) => row.includes('pitkä selostus'))
    const short = rows.filter((row) => !row.includes('pitkä selostus'))
    expect(long).toHaveLength(20)
    for (const row of long) expect(row).not.toContain('<w:cantSplit/>')
    for (const row of short) expect(row).toContain('<w:cantSplit/>')
  })

  test('in markup signs, letters of any script, line ends and tabs', async () => {
    const text = 'a < b & c > "d" \'e\' – ”Şükran” čđŋšŧž 😀 e\u0301 שלום\nuusi rivi\tsarkain'
    const word = await painted(saying([body(text)]))
    expect(word.paragraphs()).toEqual([text])
  })

  test('in control characters: they are shown as missing and the file stays readable', async () => {
    const word = await painted(
      saying([body('a\u0000b\u001Bc\uD800d')], { title: 'T\u0007', header: 'H\u0001' }),
    )
    expect(word.paragraphs()).toEqual(['a\uFFFDb\uFFFDc\uFFFDd'])
    expect(word.xml('docProps/core.xml')).toContain('<dc:title>T\uFFFD</dc:title>')
    expect(word.xml('word/header1.xml')).toContain('H\uFFFD')
  })

  test('where lists and tables are empty; no table is left without rows', async () => {
    const model = saying([
      { type: 'list', ordered: true, items: [] },
      { type: 'fieldList', items: [] },
      { type: 'actorCards', actors: [] },
      { type: 'signatures', entries: [] },
      { type: 'note', tone: 'quiet', content: [] },
      body('Loppu'),
    ])
    await saysItAll(model)
    expect((await painted(model)).xml('word/document.xml')).not.toContain('<w:tbl>')
  })
})

test('each ordered list begins at one', async () => {
  const items = [[{ text: 'Ensin' }], [{ text: 'Sitten' }]]
  const list: Block = { type: 'list', ordered: true, items }
  const word = await painted(saying([list, body('Väliin'), list]))
  const ids = [...word.xml('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  )
  expect(new Set(ids).size).toBe(2)
  for (const id of ids)
    expect(word.xml('word/numbering.xml')).toMatch(
      new RegExp(`<w:num w:numId="${id}"[^>]*>.*?<w:startOverride w:val="1"/>`, 's'),
    )
})

test('in large print the numbers of a list stand clear of its words', async () => {
  const list: Block = { type: 'list', ordered: true, items: [[{ text: 'Tauko' }]] }
  const roomOf = async (print: 'usual' | 'large') => {
    const word = await painted(saying([list], { print }))
    return Number(/w:val="%1\.".*?w:hanging="(\d+)"/s.exec(word.xml('word/numbering.xml'))?.[1])
  }
  expect((await roomOf('large')) / (await roomOf('usual'))).toBeCloseTo(1.6)
})

test('rules to sign on stand level under names of any length', async () => {
  const entry = { role: 'asiakas', name: 'Aino', signed: '', lineLabel: 'Allekirjoitus' }
  const word = await painted(saying([{ type: 'signatures', entries: [entry, entry] }]))
  const cells = word.xml('word/document.xml').match(/<w:tc>.*?<\/w:tc>/gs) ?? []
  expect(cells).toHaveLength(2)
  for (const cell of cells) expect(cell).toContain('<w:vAlign w:val="bottom"/>')
})

test('lines to write on stay together, and a caption that a heading has said is left out', async () => {
  const lines = {
    label: 'Arki',
    code: '',
    help: [],
    width: 'full',
    answer: { kind: 'lines', count: 3 },
  } as const
  const word = await painted(
    saying([{ type: 'blanks', items: [lines] }, { ...tableOf(1), headed: true } as Block]),
  )
  const ruled = (word.xml('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) =>
    each.includes('WritingLine'),
  )
  expect(ruled.map((each) => each.includes('<w:keepNext/>'))).toEqual([true, true, false])
  expect(word.paragraphs()).not.toContain('Havainnot')
})

test('what is filled in stands level beside its neighbour however long their questions are', async () => {
  const place = (label: string, answer: Blank['answer']): Blank => ({
    label,
    code: '',
    help: [],
    width: 'half',
    answer,
  })
  const line = { kind: 'lines', count: 1 } as const
  const ticked = { kind: 'boxes', options: ['kyllä', 'ei'] } as const
  const standing = async (...items: Blank[]) => {
    const word = await painted(saying([{ type: 'blanks', items }]))
    const cells = word.xml('word/document.xml').match(/<w:tc>.*?<\/w:tc>/gs) ?? []
    return cells.map((cell) => cell.includes('<w:vAlign w:val="bottom"/>'))
  }
  const long = 'Kuka työpaikalla ohjaa työtä ja keneltä saa apua, kun jokin jää epäselväksi'
  expect(await standing(place('Nimi', line), place(long, line))).toEqual([true, true])
  expect(await standing(place('Tulkki', ticked), place(long, ticked))).toEqual([true, true])
  expect(await standing(place('Tulkki', ticked), place(long, line))).toEqual([false, false])
})

test('tables that follow each other do not run together', async () => {
  const fields: Block = {
    type: 'fieldList',
    items: [{ label: 'Kunta', value: [[{ text: 'Oulu' }]] }],
  }
  const word = await painted(saying([fields, fields]))
  expect(word.xml('word/document.xml')).not.toContain('</w:tbl><w:tbl>')
  expect(word.xml('word/document.xml')).not.toContain('</w:tbl><w:sectPr')
})

test('a date that is not a date is refused', async () => {
  await expect(
    paintDocx(saying([body('Teksti')], { modified: 'eilen' }), atkinson),
  ).rejects.toThrow()
})
