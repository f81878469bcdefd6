import {
  type AttachmentType,
  longestTextShown,
  mostPixelsShown,
  type ShownFile,
} from '../contract/attachments.ts'
import { pixelsOfJpeg } from './jpeg.ts'
import { pixelsOfPng } from './png.ts'

/** A file as the window can show it, or `null` where it cannot, or should not for its size. */
export function shown(type: AttachmentType, bytes: Uint8Array): ShownFile | null {
  switch (type) {
    case 'text':
      return bytes.length <= longestTextShown
        ? { kind: 'text', text: new TextDecoder().decode(bytes) }
        : null
    case 'png':
      return picture('image/png', pixelsOfPng(bytes), bytes)
    case 'jpeg':
      return picture('image/jpeg', pixelsOfJpeg(bytes), bytes)
    default:
      return null
  }
}

function picture(mime: string, pixels: number | null, bytes: Uint8Array): ShownFile | null {
  if (pixels === null || pixels > mostPixelsShown) return null
  const { buffer, byteOffset, byteLength } = bytes
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return { kind: 'picture', source: `data:${mime};base64,${base64}` }
}
