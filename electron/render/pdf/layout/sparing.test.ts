import { expect, test } from 'vitest'
import { sheets } from './look.ts'
import { fillPages, type Placed } from './pages.ts'
import { fillSparingly } from './sparing.ts'

/** So many lines of 20 points with 10 points of white space above each. */
const lines = (count: number): Placed[] =>
  Array.from({ length: count }, (_, index) => ({
    startsPage: false,
    strip: {
      height: 20,
      space: 10,
      held: false,
      operations: [],
      bookmark: { level: 1, title: `${index}` },
    },
  }))
const sheet = sheets.usual
const contentHeight = sheet.bottom - sheet.top
const fitting = Math.floor((contentHeight + 10) / 30)

test('a line that would stand alone on a page comes to the others', () => {
  expect(fillPages(lines(fitting + 1), sheet).pages).toHaveLength(2)
  const { pages, bookmarks } = fillSparingly(lines(fitting + 1), sheet)
  expect(pages).toHaveLength(1)
  expect(bookmarks.at(-1)?.y).toBeLessThan(76 + contentHeight - 19)
})

test('white space stays as it is where a little less spares nothing', () => {
  for (const count of [fitting, fitting + 12])
    expect(fillSparingly(lines(count), sheet)).toEqual(fillPages(lines(count), sheet))
})
