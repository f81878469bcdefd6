import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import { type DocumentState, documentModel } from '../../templates/documents/index.ts'
import {
  caseDocumentKinds,
  type DocumentKind,
  documentGroups,
  largePrintKinds,
} from '../../templates/documents/kinds.ts'
import type { Guide } from '../../templates/guides/guide.ts'
import { guides } from '../../templates/guides/index.ts'
import { guidePaper } from '../../templates/guides/paper.ts'
import { type DocumentModel, type Language, languages } from '../../templates/model/blocks.ts'
import { largeCase } from '../generators/large-case.ts'
import { longestCase } from '../generators/longest-case.ts'

/** One document of the corpus; the name is a file name without its ending. */
export interface Specimen {
  readonly name: string
  readonly kind: DocumentKind | 'guide'
  readonly language: Language
  /** `guide` for what is of no case. */
  readonly caseName: string
  readonly model: DocumentModel
}

const modified = '2026-11-06T13:05:00.000Z'
const draft: DocumentState = { kind: 'draft' }
const signed: DocumentState = {
  kind: 'signed',
  version: 2,
  signedOn: '2026-04-24',
  signers: [
    { role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-24' },
    { role: 'toimintaterapeutti', name: 'Kaarina Sammalkallio', date: '2026-04-24' },
  ],
  contentHash: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
}

const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Ala-Mäki' } }

/** Has all that is broken on purpose, a picture and an attachment among it: never left out. */
export const toBreak = 'case-1-summary-fi'

type Case = readonly [name: string, file: CaseFile, state: DocumentState]

/**
 * Every kind of document in every language, of the specimens and of the cases at the edges. Large
 * print is another look of the same words, so the cases at the edges are enough for it; a blank form
 * is the same for every case, and a guide is of none.
 */
export async function corpus(): Promise<Specimen[]> {
  const written = await Promise.all([1, 2, 3].map((number) => specimen(`case-${number}`)))
  const [first = nobody] = written
  const wholeWalk = await specimen('whole-walk')
  const cases: Case[] = [
    ...written.map((file, index): Case => [`case-${index + 1}`, file, draft]),
    ['whole-walk', wholeWalk, draft],
    ['signed', first, signed],
    ['empty', nobody, draft],
    ['longest', longestCase, draft],
    ['big', largeCase(10), draft],
  ]
  const all = [
    ...cases.flatMap((each) => documentsOf(each, kindsFor(each))),
    ...documentsOf(['blank', nobody, draft], documentGroups.paperForms),
    ...guides.flatMap(papersOf),
  ]
  const asked = process.env.KYKYSILTA_DOCUMENTS?.split(',')
  return asked ? all.filter(({ kind, name }) => asked.includes(kind) || name === toBreak) : all
}

const inLargePrint: readonly string[] = ['case-3', 'signed', 'empty', 'longest']

const kindsFor = ([caseName]: Case): DocumentKind[] =>
  caseDocumentKinds.filter(
    (kind) => inLargePrint.includes(caseName) || !largePrintKinds.some((large) => large === kind),
  )

const documentsOf = ([caseName, file, state]: Case, kinds: readonly DocumentKind[]): Specimen[] =>
  kinds.flatMap((kind) =>
    languages.map((language) => ({
      name: `${caseName}-${kind}-${language}`,
      kind,
      language,
      caseName,
      model: documentModel(kind, file, { language, state, modified }),
    })),
  )

const papersOf = (guide: Guide): Specimen[] =>
  languages.map((language) => ({
    name: `guide-${guide.name}-${language}`,
    kind: 'guide',
    language,
    caseName: 'guide',
    model: guidePaper(guide, language),
  }))

async function specimen(name: string): Promise<CaseFile> {
  const path = fileURLToPath(new URL(`../specimens/${name}.json`, import.meta.url))
  const read = readCaseFile(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(`A specimen is no case: ${JSON.stringify(read.details[0])}`)
  return read.value.file
}
