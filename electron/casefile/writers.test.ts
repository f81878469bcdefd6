import type { ChangeMetadata } from '@automerge/automerge'
import { expect, test } from 'vitest'
import { writersOf } from './writers.ts'

const change = (author: string | null, at: number) =>
  ({ author, message: `edit ${at}`, time: 0 }) as ChangeMetadata

test('whoever wrote last comes first, once each, and a form’s birth is nobody’s writing', () => {
  const changes = [change(null, 9), change('aa', 1), change('bb', 5), change('aa', 3)]
  expect(writersOf(changes)).toEqual([
    { author: 'bb', at: 5 },
    { author: 'aa', at: 3 },
  ])
})
