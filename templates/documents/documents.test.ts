import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/case-file.ts'
import { languages } from '../model/blocks.ts'
import { type DocumentState, documentModel } from './index.ts'
import { caseDocumentKinds, documentKinds, textKinds } from './kinds.ts'
import { headingsOf, readThrough } from './reading.testing.ts'

const specimen = (n: number): CaseFile =>
  JSON.parse(
    readFileSync(new URL(`../../test/specimens/case-${n}.json`, import.meta.url), 'utf8'),
  ) as CaseFile

const draft: DocumentState = { kind: 'draft' }
const modified = '2026-11-06T12:00:00Z'
const making = (file: CaseFile, state: DocumentState = draft) =>
  textKinds.map((kind) => documentModel(kind, file, { state, modified }))
const makingAll = (file: CaseFile) =>
  documentKinds.map((kind) => documentModel(kind, file, { state: draft, modified }))

/** About the file itself, names for codes, and ids: these stand in no document as they are. */
const notForReaders = new Set([
  'caseId',
  'schemaNote',
  'language',
  'instrument',
  'id',
  'actorId',
  'ownerType',
  'effect',
])

function valuesOf(value: unknown, file: CaseFile): string[] {
  if (typeof value === 'string') return [asRead(value, file)]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'periodStart') return [asRead(inner, file).replace(/\d{4}$/, '–')]
    return notForReaders.has(name) ? [] : valuesOf(inner, file)
  })
}

function asRead(value: string, file: CaseFile): string {
  const date = /^(\d{4})-0?(\d+)-0?(\d+)$/.exec(value)
  if (date) return `${date[3]}.${date[2]}.${date[1]}`
  const names: Record<string, string> = { fi: 'suomi', sv: 'ruotsi', en: 'englanti' }
  return file.actors?.find(({ id }) => id === value)?.name ?? names[value] ?? value
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the three documents together', () => {
  test.each([1, 2, 3])('leave nothing of a case unsaid: specimen %i', (n) => {
    const file = specimen(n)
    const text = making(file).map(readThrough).join(' ')
    const values = valuesOf(file, file)
    expect(values.length).toBeGreaterThan(150)
    expect(values.filter((value) => !text.includes(oneLine(value)))).toEqual([])
  })

  test('keep meeting notes with the plan and the plain-language text with the summary', () => {
    const file: CaseFile = {
      ...specimen(1),
      plainLanguageSummary: 'Veeti jaksaa työssä hyvin.\n\nHän tarvitsee rauhallisen paikan.',
      networkMeetingNotes: [
        { date: '2026-04-24', title: 'Päätöstapaaminen', text: 'Sovittiin palkkatuesta.' },
        { date: '2026-01-19', title: 'Neuvonpito', text: 'Asiakas kertoi tavoitteensa.' },
      ],
    }
    const [summary, , plan] = making(file).map(readThrough)
    expect(summary).toContain('Veeti jaksaa työssä hyvin. Hän tarvitsee rauhallisen paikan.')
    expect(plan).toMatch(/19\.1\.2026 · Neuvonpito.*24\.4\.2026 · Päätöstapaaminen/)
    expect(plan).toContain('Sovittiin palkkatuesta.')
  })

  test('give the identity code only to the document that is filed in client registers', () => {
    const file = specimen(1)
    const [summary, icf, plan] = making(file).map(readThrough)
    expect(summary).toContain('140397-935M')
    expect(`${icf} ${plan}`).not.toContain('140397-935M')
  })

  test('name the client as a person and keep the name out of the title', () => {
    for (const model of making(specimen(1))) {
      expect(readThrough(model)).toContain('Veeti Tuomenoksa')
      expect(JSON.stringify(model)).not.toContain('TUOMENOKSA')
      expect(model.title).not.toContain('Tuomenoksa')
    }
  })

  test('warn that a practice case is invented, and say nothing of the kind about a person', () => {
    const { fictional: _, ...real } = specimen(1)
    expect(making(specimen(1)).every((model) => readThrough(model).includes('keksitty'))).toBe(true)
    expect(making(real).some((model) => readThrough(model).includes('keksitty'))).toBe(false)
  })
})

describe('what is not asked any more', () => {
  const file: CaseFile = {
    ...specimen(3),
    client: { ...specimen(3).client, interpreterNeeded: false, interpreterLanguage: 'turkki' },
  }

  test('stays out of every document and of its data', () => {
    for (const model of makingAll(file)) {
      expect(readThrough(model)).not.toContain('Tarvitaan: turkki')
      expect(JSON.stringify(model.data)).not.toContain('"interpreterLanguage"')
    }
  })

  test('is said again when the answer changes back', () => {
    const [summary] = making({ ...file, client: { ...file.client, interpreterNeeded: true } })
    expect(summary && readThrough(summary)).toContain('Tarvitaan: turkki')
  })
})

describe('a document', () => {
  const onlyNames: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }

  test.each(languages)('of a case with only names is decent paper, in %s', (language) => {
    for (const kind of textKinds) {
      const model = documentModel(kind, onlyNames, { language, state: draft, modified })
      expect(readThrough(model)).toContain('Aino Puro')
      expect(readThrough(model)).not.toMatch(/undefined|null|NaN|\[object/)
      expect(model.blocks.length).toBeLessThan(8)
    }
  })

  test.each([
    ['nothing', ''],
    ['a cleared value', null],
  ])('can be read while it is being written, with %s in every field', (_, left) => {
    const emptied = JSON.parse(JSON.stringify(specimen(1)), (name, value) =>
      typeof value === 'object' || name === 'language' ? value : left,
    )
    for (const model of [...makingAll(emptied), ...makingAll({ language: 'fi' } as CaseFile)]) {
      expect(readThrough(model)).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object/)
    }
  })

  test.each([1, 2, 3])('has one title and never skips a level of headings: specimen %i', (n) => {
    for (const { blocks } of makingAll(specimen(n))) {
      const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels[0]).toBe(1)
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    }
  })

  test('has tables whose shares fill the width and whose rows have a cell a column', () => {
    for (const { blocks } of [1, 2, 3].flatMap((n) => makingAll(specimen(n)))) {
      for (const table of blocks.filter((block) => block.type === 'table')) {
        const width = table.columns.reduce((sum, { share }) => sum + share, 0)
        expect(width).toBeCloseTo(1)
        for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
      }
    }
  })

  test('is named by its kind', () => {
    expect(makingAll(onlyNames).map(({ kind }) => kind)).toEqual(documentKinds)
  })

  test('follows the language of the case until another is asked for', () => {
    const file: CaseFile = { ...specimen(1), language: 'sv' }
    const own = documentModel('summary', file, { state: draft, modified })
    const asked = documentModel('summary', file, { language: 'en', state: draft, modified })
    expect([own.language, asked.language]).toEqual(['sv', 'en'])
    expect(own.pageLabel(2, 7)).toBe('Sida 2/7')
    expect(headingsOf(asked)).toContain('Recommendations')
  })

  test('in another language keeps what people wrote and marks its language', () => {
    const options = { language: 'en', state: draft, modified } as const
    for (const kind of caseDocumentKinds) {
      const said = JSON.stringify(documentModel(kind, specimen(1), options))
      expect(said).toContain('"language":"fi"')
      expect(readThrough(documentModel(kind, specimen(1), options))).not.toMatch(
        /Asiakkaan|Päiväys|Mihin mennessä/,
      )
    }
  })

  test('in the language of the case marks nothing', () => {
    for (const { blocks } of making(specimen(1))) {
      expect(JSON.stringify(blocks)).not.toContain('"language"')
    }
  })
})

describe('the state of a document', () => {
  const signed: DocumentState = {
    kind: 'signed',
    version: 2,
    signedOn: '2026-04-24T11:30:00Z',
    signers: [
      { role: 'toimintaterapeutti', name: 'Kaarina Sammalkallio', date: '2026-04-24' },
      { role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-23' },
    ],
    contentHash: '3f2a9c0177be0d4e'.padEnd(64, '0'),
  }

  test('is a draft on every page until people have signed off', () => {
    for (const model of making(specimen(1))) {
      expect([model.draft, model.stateLabel]).toEqual([true, 'Luonnos'])
      expect(readThrough(model)).not.toContain('Kuitannut')
    }
  })

  test('is told with the version and the day, and never called an electronic signature', () => {
    for (const model of making(specimen(1), signed)) {
      expect([model.draft, model.stateLabel]).toEqual([false, 'Kuitattu versio 2, 24.4.2026'])
      expect(readThrough(model)).toContain('verkoston sisäinen kuittaus')
      expect(readThrough(model)).toContain('Se ei ole sähköinen allekirjoitus.')
      expect(readThrough(model)).toContain('3f2a 9c01 77be 0d4e')
    }
  })

  test('gives the client the first line, with the day on which each signed off', () => {
    const [summary] = making(specimen(1), signed)
    const lines = summary?.blocks.find((block) => block.type === 'signatures')?.entries
    expect(lines?.map(({ name, signed }) => [name, signed])).toEqual([
      ['Veeti Tuomenoksa', 'Kuitannut 23.4.2026'],
      ['Kaarina Sammalkallio', 'Kuitannut 24.4.2026'],
    ])
  })

  test('leaves the client a line to sign on when the case names no signers', () => {
    const { signatures: _, ...file } = specimen(3)
    for (const model of making(file).filter(({ kind }) => kind !== 'icf-summary')) {
      const lines = model.blocks.find((block) => block.type === 'signatures')?.entries
      expect(lines).toEqual([
        {
          role: 'asiakas',
          name: 'Leyla Şükran Demirkaya-Suvantola',
          signed: '',
          lineLabel: 'Päiväys ja allekirjoitus',
        },
      ])
    }
  })
})
