import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFileWhole } from './write-file.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a file written whole', () => {
  test('replaces the old one and leaves no draft', async () => {
    await writeFile(join(folder, 'yhteenveto.pdf'), 'old')
    await writeFileWhole(join(folder, 'yhteenveto.pdf'), new Uint8Array([110, 101, 119]))
    expect(await readFile(join(folder, 'yhteenveto.pdf'), 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['yhteenveto.pdf'])
  })

  test('leaves everything as it was when it cannot take its place', async () => {
    await mkdir(join(folder, 'yhteenveto.pdf'))
    await writeFile(join(folder, 'yhteenveto.pdf', 'other'), 'kept')
    await expect(writeFileWhole(join(folder, 'yhteenveto.pdf'), 'new')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['yhteenveto.pdf'])
    expect(await readdir(join(folder, 'yhteenveto.pdf'))).toEqual(['other'])
  })

  test('says when the folder does not exist', async () => {
    await expect(writeFileWhole(join(folder, 'gone', 'a.pdf'), 'new')).rejects.toThrow('ENOENT')
  })
})
