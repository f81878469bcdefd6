import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { splitCaseFile } from '../case/case-file.ts'
import { readCaseFile } from '../case/read-case-file.ts'
import { emptyAnswers, type Place } from '../model/answers.ts'
import { languages } from '../model/blocks.ts'
import { carriedOverName } from '../model/carried-over.ts'
import type { Field, Fields } from '../model/fields.ts'
import { fileParts, type PartName, partNamed, parts } from '../parts/index.ts'
import { fieldWording } from '../parts/wording.ts'
import { isStepBegun, remarksOnStep, stepOf, steps } from './steps.ts'

const empty = (part: PartName) => emptyAnswers(partNamed(part).fields)

function specimen(n: number) {
  const url = new URL(`../../test/specimens/case-${n}.json`, import.meta.url)
  const read = readCaseFile(readFileSync(url, 'utf8'))
  if (!read.ok) throw new Error('the specimen is broken')
  let id = 0
  const content = splitCaseFile(read.value.file, () => `r${++id}`)
  return (part: PartName) => content[part].answers
}

describe('the walk', () => {
  test('of an empty case is begun nowhere and lacks something in every step that every assessment needs', () => {
    for (const step of steps) {
      expect(isStepBegun(step, empty), step.name).toBe(false)
      expect(remarksOnStep(step, empty).length > 0, step.name).toBe(
        !['smallProcesses', 'signOff', 'documents'].includes(step.name),
      )
    }
  })

  test.each([1, 2, 3])('of specimen %i lacks nothing', (n) => {
    const remarks = steps.flatMap((step) => remarksOnStep(step, specimen(n)))
    expect(remarks).toEqual([])
  })

  test('asks every field of every part of the file exactly once, but for what is about the file itself', () => {
    const homeless = fileParts.flatMap(({ name, fields }) =>
      leaves(fields)
        .filter((place) => !stepOf(name, place) && !isCitation(place))
        // Where an answer came from is told beside the answer, and nobody writes it.
        .filter(([top]) => top !== carriedOverName)
        .map((place) => `${name}: ${place.join('.')}`),
    )
    expect(homeless).toEqual([
      'clientAndConsent: caseId',
      'clientAndConsent: schemaNote',
      'clientAndConsent: fictional',
      'abilitator: abilitator.instrument',
    ])
  })
})

test('every field has words in every language', () => {
  for (const { name, fields } of parts) {
    for (const place of leaves(fields)) {
      for (const language of languages) {
        expect(fieldWording(language, name, place.join('.')).label, place.join('.')).not.toBe('')
      }
    }
  }
})

function leaves(fields: Fields, within: Place = []): Place[] {
  return Object.entries(fields).flatMap(([name, field]: [string, Field]) =>
    'fields' in field ? leaves(field.fields, [...within, name]) : [[...within, name]],
  )
}

/** Kept by the product beside the texts that cite; nobody is asked. */
const isCitation = ([list = '']: readonly string[]) => list.endsWith('Citations')
