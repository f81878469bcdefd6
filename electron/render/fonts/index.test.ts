import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fontSources, loadFonts } from './index.ts'

let folder: string
const modules = new URL('../../../node_modules/', import.meta.url)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  for (const { from, file } of Object.values(fontSources))
    await copyFile(new URL(from, modules), join(folder, file))
})
afterEach(() => rm(folder, { recursive: true }))

test('every face is read from the folder it was copied to', async () => {
  const fonts = await loadFonts(folder)
  for (const [name, bytes] of Object.entries(fonts))
    expect([...bytes.subarray(0, 4)], name).toEqual([0, 1, 0, 0])
  expect(Object.keys(fonts).sort()).toEqual(Object.keys(fontSources).sort())
})

test('a missing face is told at once, not when its first sign is drawn', async () => {
  await rm(join(folder, fontSources.emoji.file))
  await expect(loadFonts(folder)).rejects.toThrow('NotoEmoji-Regular.ttf')
})
