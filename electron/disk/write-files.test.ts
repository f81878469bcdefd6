import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { diceFrom } from '../../test/generators/dice.ts'
import { brokenDisk } from '../../test/people/broken-disk.ts'
import { writeFileWhole, writeNewFiles, writeOverFiles } from './write-files.ts'

vi.mock('./disk.ts', async (actual) => {
  const { breakable } = await import('../../test/people/broken-disk.ts')
  return breakable(await actual<typeof import('./disk.ts')>())
})

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

describe('several new files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('come under their names', async () => {
    const files = [
      { name: 'yhteenveto.pdf', bytes: bytes('one') },
      { name: 'yhteenveto.docx', bytes: bytes('two') },
    ]
    expect(await writeNewFiles(folder, files)).toEqual(['yhteenveto.pdf', 'yhteenveto.docx'])
    expect((await readdir(folder)).sort()).toEqual(['yhteenveto.docx', 'yhteenveto.pdf'])
    expect(await readFile(join(folder, 'yhteenveto.docx'), 'utf8')).toBe('two')
  })

  test('never replace what is there, and say what they are called instead', async () => {
    await writeFile(join(folder, 'yhteenveto.pdf'), 'kept')
    await writeFile(join(folder, 'yhteenveto (2).pdf'), 'kept too')
    const files = [{ name: 'yhteenveto.pdf', bytes: bytes('new') }]
    expect(await writeNewFiles(folder, files)).toEqual(['yhteenveto (3).pdf'])
    expect(await readFile(join(folder, 'yhteenveto.pdf'), 'utf8')).toBe('kept')
    expect(await readFile(join(folder, 'yhteenveto (2).pdf'), 'utf8')).toBe('kept too')
    expect(await readFile(join(folder, 'yhteenveto (3).pdf'), 'utf8')).toBe('new')
  })

  test('come all or not at all', async () => {
    const files = [
      { name: 'yhteenveto.pdf', bytes: bytes('one') },
      { name: join('gone', 'suunnitelma.pdf'), bytes: bytes('two') },
    ]
    await expect(writeNewFiles(folder, files)).rejects.toThrow('ENOENT')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a disk that fills up, breaks or loses its power', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const pair = [
    { name: 'a.pdf', bytes: bytes('new a') },
    { name: 'b.pdf', bytes: bytes('new b') },
  ]
  const works = [
    ['one file', () => writeFileWhole(join(folder, 'a.pdf'), 'new a'), ['old', 'new a'], 1],
    ['new files', () => writeNewFiles(folder, pair), ['old'], 3],
    [
      'files over others',
      () => writeOverFiles(folder, pair, async () => false),
      ['old', 'new a'],
      2,
    ],
  ] as const

  const faultsOf = async (work: () => Promise<unknown>) => {
    brokenDisk.mend()
    brokenDisk.begin()
    await work()
    return brokenDisk.calls()
  }

  test.each(works)('while %s is written leaves the old or the whole new one', async (...row) => {
    const [, work, allowed, whole] = row
    const calls = await faultsOf(work)
    expect(calls).toBeGreaterThan(2)
    for (let at = 1; at <= calls; at += 1) {
      for (const kind of brokenDisk.kinds) {
        await rm(folder, { recursive: true })
        await mkdir(folder)
        await writeFile(join(folder, 'a.pdf'), 'old')
        brokenDisk.breakAt(at, kind, diceFrom(at))
        brokenDisk.begin()
        const failed = await work().then(
          () => false,
          () => true,
        )
        brokenDisk.mend()
        expect(allowed).toContain(await readFile(join(folder, 'a.pdf'), 'utf8'))
        const left = await readdir(folder)
        if (failed && kind !== 'power lost' && kind !== 'broken afterwards') {
          expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
        }
        if (!failed) expect(left).toHaveLength(whole)
      }
    }
  })
})
