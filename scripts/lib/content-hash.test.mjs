import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentHash } from './content-hash.mjs'

/** @type {string} */
let root

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kykysilta-hash-'))
  await mkdir(join(root, 'src'))
  await writeFile(join(root, 'src/a.ts'), 'one')
  await writeFile(join(root, 'src/a.test.ts'), 'test')
})
afterEach(() => rm(root, { recursive: true }))

const hash = () => contentHash(root, ['src', 'gone'], (path) => !path.endsWith('.test.ts'))

describe('the hash of the sources', () => {
  test('stays when a file is only touched', async () => {
    const before = await hash()
    await utimes(join(root, 'src/a.ts'), 1, 1)
    expect(await hash()).toBe(before)
  })

  test('stays when something that does not count changes', async () => {
    const before = await hash()
    await writeFile(join(root, 'src/a.test.ts'), 'another test')
    expect(await hash()).toBe(before)
  })

  test('changes with a byte, with a name and with a new file', async () => {
    const hashes = new Set([await hash()])
    await writeFile(join(root, 'src/a.ts'), 'two')
    hashes.add(await hash())
    await writeFile(join(root, 'src/b.ts'), '')
    hashes.add(await hash())
    await rm(join(root, 'src/b.ts'))
    await writeFile(join(root, 'src/c.ts'), '')
    hashes.add(await hash())
    expect(hashes.size).toBe(4)
  })
})
