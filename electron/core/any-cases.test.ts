import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCaseFile, longText } from '../../test/generators/any-case-file.ts'
import { tellTries, tries } from '../../test/generators/runs.ts'
import { atAnOpenDesk } from '../../test/people/at-the-desk.ts'

/** So many cases share a vault: opening one takes longer than reading a case. */
const casesAVault = 20

const normalised = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'))

/** What is hard about the texts of a case. */
function traitsOf(file: unknown): string[] {
  const text = JSON.stringify(file)
  const longest = JSON.stringify(file, (_, value) =>
    typeof value === 'string' && value.length >= longText ? '\0' : value,
  )
  return [
    ...(/\p{Extended_Pictographic}/u.test(text) ? ['with emoji'] : []),
    ...(/\p{M}/u.test(text) ? ['with combining marks'] : []),
    ...(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? ['with right-to-left'] : []),
    ...(longest.includes('\\u0000') ? ['with a text of 10,000'] : []),
  ]
}

/** Takes the cases in, closes the vault, opens it again and reads them. */
async function cameBackEqual(files: readonly unknown[]): Promise<void> {
  let desk = await atAnOpenDesk()
  const ids: string[] = []
  for (const file of files) {
    ids.push((await desk.gets('case.importText', { text: JSON.stringify(file) })).caseId)
  }
  const before = []
  for (const caseId of ids) before.push(await desk.gets('case.open', { caseId }))
  desk = await desk.comesBack()
  for (const [index, caseId] of ids.entries()) {
    expect(await desk.gets('case.open', { caseId })).toEqual(before[index])
    const { text } = await desk.gets('case.fileText', { caseId })
    expect(JSON.parse(text)).toStrictEqual(normalised(files[index]))
  }
  await desk.leaves()
}

test('a case of any shape that the format allows reads the same after the vault was closed', async () => {
  const { numRuns: cases, seed } = tries(casesAVault, 10_000)
  const classes: string[] = []
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCaseFile, { minLength: casesAVault, maxLength: casesAVault }),
      async (files) => {
        classes.push(...files.flatMap(traitsOf))
        await cameBackEqual(files)
      },
    ),
    { numRuns: Math.ceil(cases / casesAVault), seed },
  )
  const done = Math.ceil(cases / casesAVault) * casesAVault
  tellTries('cases saved and reopened equal', done, seed, classes)
})
