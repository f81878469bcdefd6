import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCodeList } from './code-list.ts'

// Invented names throughout: the classification's own are WHO's.
const codes = (text: string) => {
  const list = readCodeList(text)
  if (!list.ok) throw new Error(JSON.stringify(list.details))
  return list.value
}
const fault = (text: string) => {
  const list = readCodeList(text)
  return list.ok ? null : list.details
}
const both = [
  { code: 'b130', name: 'Keksitty into' },
  { code: 'd850', name: 'Keksitty työ, jossa on pilkku' },
]

describe('a code list is read', () => {
  test.each([
    ['semicolons', 'CodeId;LongName\nb130;Keksitty into\nd850;Keksitty työ, jossa on pilkku\n'],
    ['commas', 'Koodi,Nimi\r\nb130,Keksitty into\r\nd850,"Keksitty työ, jossa on pilkku"\r\n'],
    ['tabs', 'CODEVALUE\tPREFLABEL_FI\nb130\tKeksitty into\nd850\tKeksitty työ, jossa on pilkku'],
    ['bars', 'tunnus|nimi\nb130|Keksitty into\nd850|Keksitty työ, jossa on pilkku'],
    ['no headings', 'b130;Keksitty into\nd850;Keksitty työ, jossa on pilkku'],
    [
      'lines about the list above, and codes in quotes of their own',
      `Windows-1252;;icf_1_2004\ncode;level;classificationItemName\n"'b130'";2;"Keksitty into"\n"'d850'";2;"Keksitty työ, jossa on pilkku"`,
    ],
    [
      'columns in any order, capitals, groups of codes and empty lines',
      'LyhytNimi;PitkäNimi;Koodi\n;Keksitty ryhmä;B\n;Keksitty lohko;b110-b139\n\nx;Keksitty into;B130\n;"Keksitty työ, jossa on pilkku";D850\n',
    ],
  ])('with %s', (_, text) => {
    expect(codes(text)).toEqual(both)
  })

  test.each([
    [
      'a list of objects',
      [
        { codeId: 'b130', longName: 'Keksitty into' },
        { codeId: 'd850', longName: 'Keksitty työ, jossa on pilkku' },
      ],
    ],
    [
      'attributes apart',
      {
        codes: [
          { code: 'b130', attributes: { longName: 'Keksitty into' } },
          {
            code: 'd850',
            attributes: [
              { attributeName: 'LongName', attributeValue: 'Keksitty työ, jossa on pilkku' },
            ],
          },
        ],
      },
    ],
    [
      'codes inside of codes',
      {
        id: 'lista',
        name: 'Luokitus',
        concept: [
          { code: 'b', display: 'Ryhmä', concept: [{ code: 'b130', display: 'Keksitty into' }] },
          { code: 'd850', display: 'Keksitty työ, jossa on pilkku' },
        ],
      },
    ],
    [
      'names by language',
      [
        { code: 'b130', prefLabel: { fi: 'Keksitty into', sv: 'Påhittad' } },
        {
          code: 'd850',
          classificationItemNames: [
            { lang: 'sv', name: 'Påhittat' },
            { lang: 'fi', name: 'Keksitty työ, jossa on pilkku' },
          ],
        },
      ],
    ],
  ])('as JSON with %s', (_, file) => {
    expect(codes(JSON.stringify(file))).toEqual(both)
  })
})

describe('a list that is not sound is refused whole, and says where', () => {
  test.each([
    ['koodi;nimi\nb130;Into\nx99;Muu', { line: 3, expected: 'code', found: 'x99' }],
    ['koodi;nimi\nb130;Into\nb140;', { line: 3, expected: 'name', found: 'b140' }],
    ['koodi;nimi\nb130;Into\nb130;Toinen', { line: 3, expected: 'sameName', found: 'b130' }],
    [
      'koodi;nimi\nb130;"Into\nb140;Muu',
      { line: 2, expected: 'endOfQuote', found: 'Into\nb140;Muu' },
    ],
    ['nimi;päivä\nMaija;1.1.2026', { line: 1, expected: 'columns', found: 'nimi;päivä' }],
    ['koodi;nimi\n', { line: 0, expected: 'someCodes', found: '' }],
    ['[{"code":"b130"}', { line: 0, expected: 'json', found: '' }],
    ['{"a":1}', { line: 0, expected: 'listInJson', found: '' }],
    [
      '[{"code":"b130","name":"Into"},{"code":"b140"}]',
      { line: 2, expected: 'name', found: 'b140' },
    ],
    ['{"code":"p1","name":"Ikä"}', { line: 1, expected: 'code', found: 'p1' }],
    ['', { line: 1, expected: 'columns', found: '' }],
  ])('%j', (text, expected) => {
    expect(fault(text)).toEqual(expected)
  })

  test('a quoted cell that goes over lines keeps the count of lines right', () => {
    expect(fault('koodi;nimi\nb130;"Into\nja lisää"\nzz;Muu')).toMatchObject({ line: 4 })
  })
})

const anyCode = fc
  .tuple(fc.constantFrom('b', 's', 'd', 'e'), fc.integer({ min: 1, max: 99_999 }))
  .map(([letter, n]) => `${letter}${n}`)
const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((name) => name !== '')
const anyList = fc.uniqueArray(fc.record({ code: anyCode, name: anyName }), {
  selector: ({ code }) => code,
  minLength: 1,
  maxLength: 50,
})
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

test('whatever names hold, a list comes in as it was written, by any separator and as JSON', () => {
  fc.assert(
    fc.property(anyList, fc.constantFrom(';', ',', '\t', '|'), (list, separator) => {
      const sorted = list.toSorted((one, other) => (one.code < other.code ? -1 : 1))
      const lines = list.map(({ code, name }) => [code, quoted(name)].join(separator))
      expect(codes([['koodi', 'nimi'].join(separator), ...lines].join('\n'))).toEqual(sorted)
      expect(codes(JSON.stringify(list))).toEqual(sorted)
    }),
  )
})

test('no file makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = readCodeList(text)
      expect(read.ok || read.code === 'badList').toBe(true)
    }),
  )
})
