import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { ok } from '../../templates/model/result.ts'
import { aino, passphrase, quick } from '../../test/people/at-the-desk.ts'
import { defaultSettings } from '../contract/vault-views.ts'
import { codeListIn } from './code-list.ts'
import { keptJson } from './kept-json.ts'
import { settingsIn } from './settings.ts'
import { createVault, type OpenVault } from './vault.ts'

let home: string
let vault: OpenVault
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kept-'))
  const made = await createVault(join(home, 'vault'), passphrase, aino, quick)
  if (!made.ok) throw new Error(made.code)
  vault = made.value
})
afterEach(async () => {
  vault.lock()
  await rm(home, { recursive: true })
})

const schema = z.object({ colour: z.string() })
const blue = { colour: 'sininen' }
const write = (text: string) =>
  vault
    .database()
    .prepare("INSERT OR REPLACE INTO keepsakes (name, value) VALUES ('colour', $value)")
    .run({ value: new Uint8Array(Buffer.from(text)) })

/** The same vault, on a disk whose pages answer with an error of SQLite. */
function failing(code: string) {
  let reopened = 0
  const database = () => {
    throw Object.assign(new Error('The disk answered'), { code })
  }
  const kept = keptJson({ database, reopen: () => (reopened += 1) }, 'colour', schema)
  return { kept, reopened: () => reopened }
}

test('a value is there until another takes its place or it is taken away', () => {
  const kept = keptJson(vault, 'colour', schema)
  expect(kept.read()).toBeNull()
  expect(kept.write(blue)).toEqual(ok(null))
  expect(kept.write({ colour: 'punainen' })).toEqual(ok(null))
  expect(kept.read()).toEqual({ colour: 'punainen' })
  expect(kept.write(null)).toEqual(ok(null))
  expect(kept.read()).toBeNull()
})

test('values of other names are left alone, the person and their key among them', () => {
  keptJson(vault, 'colour', schema).write(blue)
  keptJson(vault, 'other', schema).write(null)
  expect(keptJson(vault, 'colour', schema).read()).toEqual(blue)
  const names = vault.database().prepare('SELECT name FROM keepsakes ORDER BY name').all()
  expect(names.map(({ name }) => name)).toEqual(['colour', 'person', 'privateKey'])
})

test.each(['{"colour":7}', '{"colour":', 'x'])('what reads otherwise is none: %s', (text) => {
  write(text)
  expect(keptJson(vault, 'colour', schema).read()).toBeNull()
})

test('a damaged page takes the value and nothing else: the connection is made anew', () => {
  const { kept, reopened } = failing('SQLITE_CORRUPT')
  expect(kept.read()).toBeNull()
  expect(reopened()).toBe(1)
  expect(kept.write(blue)).toMatchObject({ code: 'cannotWrite' })
  expect(reopened()).toBe(2)
})

test('a disk that is full refuses a value, and a defect is not swallowed', () => {
  expect(failing('SQLITE_FULL').kept.write(blue)).toMatchObject({ code: 'cannotWrite' })
  expect(() => failing('SQLITE_ERROR').kept.write(blue)).toThrow('The disk answered')
  expect(() => failing('SQLITE_ERROR').kept.read()).toThrow('The disk answered')
})

test('settings that do not read are the usual ones, and a list that does not read is none', () => {
  settingsIn(vault).write({ lockAfter: 7 })
  expect(settingsIn(vault).read()).toEqual({ lockAfter: 7 })
  const list = { codes: [{ code: 'b130', name: 'x' }], fileName: 'y.csv', importedAt: '2026-04-24' }
  codeListIn(vault).write(list)
  expect(codeListIn(vault).read()).toEqual(list)
  vault.database().exec("UPDATE keepsakes SET value = x'7b' WHERE name IN ('settings', 'codeList')")
  expect(settingsIn(vault).read()).toEqual(defaultSettings)
  expect(codeListIn(vault).read()).toBeNull()
})
