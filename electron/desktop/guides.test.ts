import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guideNamed, guideNames } from '../../templates/guides/index.ts'
import { modelOf } from './document-task.ts'
import type { Paint } from './documents.ts'
import { guideAnswers } from './guides.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kykysilta-guides-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Paints the model's own words, so that a test can read what was painted. */
const paint: Paint = async (task) => new TextEncoder().encode(JSON.stringify(modelOf(task)))
const into = { chooseWhereToSave: async (name: string) => join(folder, name) }
const nowhere = { chooseWhereToSave: async () => null }
const prints = async () => true

test('each guide is saved under a name of its own that says what it is', async () => {
  const answers = guideAnswers(paint, into, prints, () => 'sv')
  const names = new Set<string>()
  for (const guide of guideNames) {
    const saved = await answers['guide.save']({ guide })
    if (!saved.ok) throw new Error(saved.code)
    const { fileName } = saved.value
    expect(fileName).toMatch(/^opas-[a-z-]+\.pdf$/)
    names.add(fileName)
    expect(await readFile(join(folder, fileName), 'utf8')).toContain(
      guideNamed(guide)?.texts.sv.title,
    )
  }
  expect(names.size).toBe(guideNames.length)
})

test('what is printed is what would be saved', async () => {
  let printed: Uint8Array | null = null
  const print = async (pdf: Uint8Array) => {
    printed = pdf
    return true
  }
  expect(
    await guideAnswers(paint, into, print, () => 'fi')['guide.print']({ guide: 'pain' }),
  ).toEqual({ ok: true, value: null })
  const answers = guideAnswers(paint, into, prints, () => 'fi')
  const saved = await answers['guide.save']({ guide: 'pain' })
  const path = join(folder, saved.ok ? saved.value.fileName : '')
  expect(await readFile(path)).toEqual(Buffer.from(printed ?? []))
})

test('a dialog that is closed, a guide that is not painted and a printer that fails change nothing', async () => {
  const guide = 'pain'
  const closed = guideAnswers(paint, nowhere, prints, () => 'fi')
  expect(await closed['guide.save']({ guide })).toMatchObject({ code: 'cancelled' })
  const broken = guideAnswers(
    async () => null,
    into,
    prints,
    () => 'fi',
  )
  expect(await broken['guide.save']({ guide })).toMatchObject({ code: 'cannotMake' })
  expect(await broken['guide.print']({ guide })).toMatchObject({ code: 'cannotMake' })
  const unprinted = guideAnswers(
    paint,
    into,
    async () => false,
    () => 'fi',
  )
  expect(await unprinted['guide.print']({ guide })).toMatchObject({ code: 'cannotPrint' })
})
