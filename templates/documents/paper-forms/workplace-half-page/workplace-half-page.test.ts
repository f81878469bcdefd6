import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../../case/case-file.ts'
import { contentOf } from '../../content.ts'
import { documentModel } from '../../index.ts'
import { readThrough } from '../../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

const made = documentModel('workplace-half-page', specimen, {
  state: { kind: 'draft' },
  modified: '2026-11-06',
})

test('an employer is asked of the work alone, with the person’s name, the place and the time', () => {
  const text = readThrough(made)
  expect(text).toContain('Veeti Tuomenoksa')
  expect(text).toContain('2.2.–24.4.2026')
  expect(text).toContain('workplaceFeedback.adaptations')
  const codes = made.blocks.flatMap((block) =>
    block.type === 'blanks' ? block.items.map(({ code }) => code) : [],
  )
  expect(codes.every((code) => code.startsWith('workplaceFeedback.'))).toBe(true)
})

test('nothing else of the case goes with it', () => {
  expect(Object.keys(contentOf('workplace-half-page', specimen)).toSorted()).toEqual([
    'assessment',
    'client',
    'fictional',
    'language',
  ])
  expect(readThrough(made)).not.toMatch(/ADHD|140397|14\.3\.1997/)
})
