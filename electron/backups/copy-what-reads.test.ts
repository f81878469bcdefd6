import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotOpen, copyWhatReads } from './copy-what-reads.ts'

const page = 4096
const whole = Uint8Array.from({ length: 5 * page + 7 }, (_, at) => (at % 251) + 1)

let folder: string
let to: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copy-'))
  to = join(folder, 'copy')
})
afterEach(() => rm(folder, { recursive: true }))

/** A disk that gives a file but for one place in it. */
function diskWithABadPlace(bad: number) {
  let isOpen = false
  const reading = async () => {
    isOpen = true
    return {
      size: whole.length,
      readAt: async (buffer: Uint8Array, at: number, length: number) => {
        if (at <= bad && bad < at + length) throw Object.assign(new Error(), { code: 'EIO' })
        buffer.set(whole.subarray(at, at + length))
        return length
      },
      close: async () => {
        isOpen = false
      },
    }
  }
  return { reading, isOpen: () => isOpen }
}

test('what a disk does not give becomes zeros, and all around it is copied', async () => {
  const disk = diskWithABadPlace(2 * page + 100)
  expect(await copyWhatReads('from', to, disk.reading)).toBe(page)
  const expected = whole.slice().fill(0, 2 * page, 3 * page)
  expect(Buffer.compare(await readFile(to), expected)).toBe(0)
  expect(disk.isOpen()).toBe(false)
})

test('the file is let go of when its copy cannot be written', async () => {
  await writeFile(to, 'Somebody else’s.')
  const disk = diskWithABadPlace(-1)
  await expect(copyWhatReads('from', to, disk.reading)).rejects.toMatchObject({ code: 'EEXIST' })
  expect(disk.isOpen()).toBe(false)
})

test('a file that is not there is told apart from a copy that cannot be written', async () => {
  await expect(copyWhatReads(join(folder, 'nothing'), to)).rejects.toThrow(CannotOpen)
})
