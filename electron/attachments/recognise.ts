import { unzipSync } from 'fflate'
import type { AttachmentType } from '../contract/attachments.ts'
import { isWholeJpeg } from './jpeg.ts'
import { isWholePng } from './png.ts'
import { isTiff } from './tiff.ts'

/** What a file's content is; its name has no say. */
export type Recognised = AttachmentType | 'program' | 'heic' | 'broken' | 'unknown'

/**
 * Beginnings of what a system runs: Windows, Linux, macOS (both orders, and several at once, which
 * is Java's too), scripts, WebAssembly, Windows shortcuts.
 */
const programs = [
  '4d5a',
  '7f454c46',
  'feedface',
  'feedfacf',
  'cefaedfe',
  'cffaedfe',
  'cafebabe',
  '2321',
  '0061736d',
  '4c00000001140200',
]

/** Judges a file by its content. Reads only what tells types apart; unpacks and draws nothing. */
export function recognise(bytes: Uint8Array): Recognised {
  const beginning = Buffer.from(bytes.subarray(0, 16))
  const hex = beginning.toString('hex')
  if (programs.some((program) => hex.startsWith(program))) return 'program'
  if (hex.startsWith('255044462d')) return endsAsPdf(bytes) ? 'pdf' : 'broken'
  if (hex.startsWith('89504e470d0a1a0a')) return isWholePng(bytes) ? 'png' : 'broken'
  if (hex.startsWith('ffd8ff')) return isWholeJpeg(bytes) ? 'jpeg' : 'broken'
  if (hex.startsWith('49492a00') || hex.startsWith('4d4d002a')) {
    return isTiff(bytes) ? 'tiff' : 'broken'
  }
  if (hex.startsWith('504b0304')) return inZip(bytes)
  if (/^ftyp(hei|hev|mif1|msf1|avif)/.test(beginning.toString('latin1', 4))) return 'heic'
  return isPlainText(bytes) ? 'text' : 'unknown'
}

/** One that was cut short while it was scanned or copied has no end. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-2048)).includes('%%EOF')

function inZip(bytes: Uint8Array): Recognised {
  const names = namesInZip(bytes)
  if (!names) return 'broken'
  const type = documentIn(bytes, names)
  return type !== 'unknown' && names.some(isMacro) ? 'program' : type
}

function documentIn(bytes: Uint8Array, names: readonly string[]): Recognised {
  if (names.includes('[Content_Types].xml') && names.includes('word/document.xml')) return 'docx'
  return isOdt(bytes) && names.includes('content.xml') ? 'odt' : 'unknown'
}

/** Names only: nothing is unpacked, so nothing can swell. */
function namesInZip(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    return null
  }
  return names
}

const isMacro = (name: string): boolean =>
  /(^|\/)vbaProject\.bin$|^word\/activeX\/|^(Basic|Scripts)\//i.test(name)

/** OpenDocument 1.2, part 3, 3.3: the first entry is `mimetype`, stored as it is. */
const isOdt = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(30, 79))
    .toString('latin1')
    .startsWith('mimetypeapplication/vnd.oasis.opendocument.textPK')

/** Whole letters, and no control signs but those that part words and lines. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text)
  } catch {
    return false
  }
}
