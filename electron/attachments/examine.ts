import { fail, ok, type Result } from '../../templates/model/result.ts'
import {
  type AttachmentType,
  endingsOf,
  largestAttachment,
  type Refusal,
} from '../contract/attachments.ts'
import { jpegWithoutPosition } from './jpeg.ts'
import { pngWithoutPosition } from './png.ts'
import { recognise } from './recognise.ts'
import { removePosition } from './tiff.ts'

/** A file that may be attached. */
export interface Examined {
  readonly type: AttachmentType
  /** As they are to be kept: a picture no longer tells where it was taken. */
  readonly bytes: Uint8Array
  readonly isLocationRemoved: boolean
}

/**
 * Judges a file by its content, and its name by its content. Fails with why it is not taken, and
 * with its type where that is known.
 */
export function examine(
  fileName: string,
  bytes: Uint8Array,
): Result<Examined, Refusal, AttachmentType | null> {
  if (bytes.length === 0) return fail('empty', null)
  if (bytes.length > largestAttachment) return fail('tooLarge', null)
  const found = recognise(bytes)
  if (found === 'unknown') return fail('unknownType', null)
  if (found === 'program' || found === 'heic' || found === 'broken') return fail(found, null)
  if (!isNamedAs(fileName, found)) return fail('otherThanNamed', found)
  const clean = withoutPosition(found, bytes)
  return ok({ type: found, bytes: clean ?? bytes, isLocationRemoved: clean !== null })
}

/** Systems open a file by the ending of its name, so it must not promise anything else. */
function isNamedAs(fileName: string, type: AttachmentType): boolean {
  const [, ending] = /\.([a-z][a-z0-9]{0,9})$/i.exec(fileName) ?? []
  return ending === undefined || endingsOf[type].includes(ending.toLowerCase())
}

function withoutPosition(type: AttachmentType, bytes: Uint8Array): Uint8Array | null {
  if (type === 'jpeg') return jpegWithoutPosition(bytes)
  if (type === 'png') return pngWithoutPosition(bytes)
  if (type !== 'tiff') return null
  const copy = new Uint8Array(bytes)
  return removePosition(copy) ? copy : null
}
