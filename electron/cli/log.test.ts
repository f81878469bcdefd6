import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { run } from './run.ts'

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
  await desk.gets('case.open', { caseId })
  await desk.gets('vault.lock', {})
})
afterEach(() => desk.leaves())

async function says(secret: string | null, ...more: string[]) {
  const [lines, errors]: [string[], string[]] = [[], []]
  const code = await run(['log', '--vault', desk.vaultFolder, ...more], {
    version: '0',
    out: (line) => lines.push(line),
    error: (line) => errors.push(line),
    painters: async () => {
      throw new Error('Nothing is painted here')
    },
    askPassphrase: async () => secret ?? undefined,
  })
  return { code, lines, errors }
}

test('the log is printed oldest first, by ids and without names, and said to be sound', async () => {
  const { code, lines } = await says(passphrase)
  expect(code).toBe(0)
  expect(lines.slice(0, 6).map((line) => line.split('\t')[2])).toEqual([
    'vault.created',
    'case.imported',
    'case.opened',
    'backup.made',
    'vault.locked',
    'vault.unlockedByCommandLine',
  ])
  expect(lines.at(-1)).toMatch(/^The log is as it was written: \d+ entries\.$/)
  expect(lines.join('\n')).not.toContain('Veeti')
})

test('the log of one case tells of that case only', async () => {
  const { lines } = await says(passphrase, '--case', caseId)
  expect(lines.slice(0, -1).map((line) => line.split('\t')[2])).toEqual([
    'case.imported',
    'case.opened',
  ])
})

test('the passphrase may come from a file', async () => {
  const file = join(desk.vaultFolder, '..', 'passphrase')
  await writeFile(file, `${passphrase}\n`)
  expect((await says(null, '--passphrase-file', file)).code).toBe(0)
})

test('a wrong passphrase, none at all, and a folder without a vault are told apart', async () => {
  expect(await says('väärä lause')).toMatchObject({
    code: 3,
    errors: ['kykysilta: the passphrase is not the right one'],
  })
  expect((await says(null)).errors).toEqual(['kykysilta: the passphrase could not be read'])
  expect((await says(passphrase, '--vault', '/nowhere')).errors).toEqual([
    'kykysilta: there is no vault in the folder',
  ])
})

test('the command is refused when it does not say which vault', async () => {
  const { code, errors } = await (async () => {
    const errors: string[] = []
    const code = await run(['log'], {
      version: '0',
      out: () => undefined,
      error: (line) => errors.push(line),
      painters: async () => {
        throw new Error('Nothing is painted here')
      },
      askPassphrase: async () => undefined,
    })
    return { code, errors }
  })()
  expect(code).toBe(2)
  expect(errors[0]).toContain('--vault DIR')
})
