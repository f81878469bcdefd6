import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layOut } from '../../../electron/render/pdf/layout/index.ts'
import { fontsOfTheHouse } from '../../../electron/render/pdf/testing/fonts.ts'
import { typesetterOf } from '../../../electron/render/pdf/text/typesetter.ts'
import { paintText } from '../../../electron/render/text/index.ts'
import { readCaseFile } from '../../../templates/case/read-case-file.ts'
import { documentModel } from '../../../templates/documents/index.ts'
import { documentKinds, largePrintKinds } from '../../../templates/documents/kinds.ts'
import { templateVersions } from '../../../templates/documents/template-versions.ts'

const specimen = readCaseFile(
  readFileSync(new URL('../../specimens/whole-walk.json', import.meta.url), 'utf8'),
)
if (!specimen.ok) throw new Error('The specimen does not open')
const { file } = specimen.value

const nameOf = (kind: (typeof documentKinds)[number]) => `${kind}-v${templateVersions[kind]}.txt`
const isLargePrint = (kind: string) => largePrintKinds.some((large) => large === kind)

test.each(documentKinds)('an old case opens and its %s prints as it did', async (kind) => {
  const model = documentModel(kind, file, {
    language: 'fi',
    state: { kind: 'draft' },
    modified: '2026-04-24T12:00:00Z',
  })
  const { pages } = layOut(model, typesetterOf(fontsOfTheHouse))
  const head = `${pages.length} pages · ${model.templateLabel}\n\n`
  // Large print is the same words; only its pages are its own.
  const witness = isLargePrint(kind) ? head : head + paintText(model)
  await expect(witness).toMatchFileSnapshot(nameOf(kind))
})

test('every version that is printed today has its witness here', () => {
  const witnesses = readdirSync(new URL('.', import.meta.url))
  expect(documentKinds.map(nameOf).filter((name) => !witnesses.includes(name))).toEqual([])
})
