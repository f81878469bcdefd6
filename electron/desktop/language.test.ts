import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstSpoken, keepLanguage } from './language.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'language-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a person who has chosen nothing is spoken to in the system’s language', () => {
  expect(firstSpoken(['sv-FI', 'sv', 'fi'])).toBe('sv')
  expect(firstSpoken(['en-US', 'fi-FI'])).toBe('en')
  expect(firstSpoken(['de-DE', 'fi-FI'])).toBe('fi')
})

test('where the system wants none of the three languages, Finnish is spoken', () => {
  expect(firstSpoken(['de-DE'])).toBe('fi')
  expect(firstSpoken(['c'])).toBe('fi')
  expect(firstSpoken([])).toBe('fi')
})

test('a choice is told at once and kept for the next time', async () => {
  const file = join(folder, 'language')
  const today = keepLanguage(file, ['fi-FI'])
  const told: string[] = []
  today.onChange((language) => told.push(language))
  expect(await today.choose('sv')).toBe(true)
  expect(told).toEqual(['sv'])
  expect(today.now()).toBe('sv')
  expect(keepLanguage(file, ['fi-FI']).now()).toBe('sv')
  expect(await readFile(file, 'utf8')).toBe('sv')
})

test('a choice that cannot be kept is still spoken until the window is closed', async () => {
  const language = keepLanguage(join(folder, 'nowhere', 'language'), [])
  expect(await language.choose('en')).toBe(false)
  expect(language.now()).toBe('en')
})
