import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type Answer,
  answerAt,
  type Place,
  type SingleValue,
} from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { expectedOf } from '../../templates/model/validity.ts'
import { type PartName, parts } from '../../templates/parts/index.ts'
import { atAnOpenDesk, type Desk } from '../../test/people/at-the-desk.ts'

/** Nothing that anybody types may be refused or lost because of its form. */

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.create', { firstName: 'Aino', lastName: 'Puro' })).caseId
})
afterEach(() => desk.leaves())

interface Found {
  readonly part: PartName
  readonly place: Place
  readonly field: Field
}

/** The first field of a kind that stands in no list, or in a list with its record's id. */
function firstOf(fits: (field: Field) => boolean): Found {
  for (const part of parts) {
    const found = inFields(part.fields, [], fits)
    if (found) return { part: part.name, ...found }
  }
  throw new Error('No form has such a field')
}

function inFields(
  fields: Fields,
  within: Place,
  fits: (field: Field) => boolean,
): { place: Place; field: Field } | null {
  for (const [name, field] of Object.entries(fields)) {
    const place = [...within, name]
    if (fits(field)) return { place, field }
    const inner =
      field.kind === 'group'
        ? inFields(field.fields, place, fits)
        : field.kind === 'records'
          ? inFields(field.fields, [...place, 'r1'], fits)
          : null
    if (inner) return inner
  }
  return null
}

async function writes({ part, place }: Found, value: SingleValue): Promise<void> {
  const list = place.indexOf('r1')
  const added = { act: 'add' as const, place: place.slice(0, list), recordId: 'r1', after: null }
  await desk.gets('case.edit', {
    caseId,
    part,
    edits: [...(list > 0 ? [added] : []), { act: 'choose', place: [...place], value }],
  })
}

async function reads({ part, place }: Found): Promise<Answer | undefined> {
  const { parts: now } = await desk.gets('case.open', { caseId })
  return answerAt(now[part].answers, place)
}

const signs = () =>
  desk.ask('signOff.sign', {
    caseId,
    signers: [{ role: 'asiakas', name: 'Aino Puro', date: '2026-04-24' }],
  })

test.each<[string, (field: Field) => boolean, SingleValue, SingleValue]>([
  ['a day that does not exist', ({ kind }) => kind === 'date', '31.2.2026', '2026-02-28'],
  ['a number in words', ({ kind }) => kind === 'number', 'kahdeksan', 8],
  ['a number out of bounds', ({ kind }) => kind === 'number', 1e6, 8],
  ['a word where yes or no is asked', ({ kind }) => kind === 'yesNo', 'ehkä', true],
  ['a choice that is none', ({ kind }) => kind === 'choice', 'jokin muu', 'fi'],
  ...(['personalIdentityCode', 'email', 'icfCode', 'icfQualifier'] as const).map(
    (check): [string, (field: Field) => boolean, SingleValue, SingleValue] => [
      `a line that is no ${check}`,
      (field) => field.kind === 'line' && field.check === check,
      '??',
      { personalIdentityCode: '131052-308T', email: 'a@b.fi', icfCode: 'b140', icfQualifier: '2' }[
        check
      ],
    ],
  ),
])('%s is kept as it was typed, and bites only at sign-off', async (_, fits, typed, good) => {
  const found = firstOf(fits)
  await writes(found, typed)
  desk = await desk.comesBack()
  expect(await reads(found)).toBe(typed)
  expect(expectedOf(found.field as never, typed)).toBeDefined()
  expect(await signs()).toMatchObject({ code: 'invalidAnswers' })
  await desk.gets('case.edit', {
    caseId,
    part: found.part,
    edits: [{ act: 'choose', place: [...found.place], value: good }],
  })
  expect(await signs()).toMatchObject({ ok: true })
})

test('a reference to somebody who is not in the network is kept, and is not wrong', async () => {
  const found = firstOf(({ kind }) => kind === 'actor')
  await writes(found, 'a99')
  desk = await desk.comesBack()
  expect(await reads(found)).toBe('a99')
  expect(await signs()).toMatchObject({ ok: true })
})
