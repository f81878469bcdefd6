import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findElectron } from './electron.mjs'

test('the Electron that a person names comes before any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kykysilta-electron-'))
  const executable = process.platform === 'win32' ? 'electron.exe' : 'electron'
  await writeFile(join(folder, executable), '')
  expect(await findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, executable))
  await rm(folder, { recursive: true })
})

test('a named folder without an Electron is told, not passed over', async () => {
  await expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).rejects.toThrow(
    'ELECTRON_OVERRIDE_DIST_PATH',
  )
})
