import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { largestAttachment } from '../contract/attachments.ts'

/** Reads a file that is not too large; its size is looked at before anything of it is read. */
export async function readLimited(
  path: string,
): Promise<Result<Uint8Array, 'cannotRead' | 'tooLarge'>> {
  try {
    const found = await stat(path)
    // What is no file (a pipe, a device) may never end.
    if (!found.isFile()) return fail('cannotRead')
    if (found.size > largestAttachment) return fail('tooLarge')
    const pieces: Buffer[] = []
    // One that grows meanwhile is read no further than one byte too far.
    for await (const piece of createReadStream(path, { end: largestAttachment })) pieces.push(piece)
    return ok(new Uint8Array(Buffer.concat(pieces)))
  } catch {
    return fail('cannotRead')
  }
}
