import { expect, test } from 'vitest'
import { paperTray } from './paper-tray.ts'

const pdf = () => new TextEncoder().encode('%PDF-1.7 asiakkaan sanoja')

test('a paper is served as it was laid down, and kept by no cache', async () => {
  const tray = paperTray()
  const answer = tray.serve({ url: tray.lay(pdf()) })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf())
})

test('a paper that was taken away is nowhere, not even where it lay', () => {
  const tray = paperTray()
  const paper = pdf()
  const address = tray.lay(paper)
  tray.takeAway(address)
  expect(tray.serve({ url: address }).status).toBe(404)
  expect(paper.every((byte) => byte === 0)).toBe(true)
})

test('nobody finds a paper without its address', () => {
  const tray = paperTray()
  const first = tray.lay(pdf())
  expect(tray.lay(pdf())).not.toBe(first)
  expect(tray.serve({ url: 'paper://kykysilta/kykysilta.pdf' }).status).toBe(404)
})
