/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hex, at once: what the window shows of changed grounds
 * follows from the answers like any other remark, and the platform's own hash answers later.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(firstState)
  const bytes = padded(utf8(text))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length; at += 64) mixIn(state, view, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** Written out: this folder knows neither a window nor a disk, and so no `TextEncoder`. */
const utf8 = (text: string): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0
    const tail = (bits: number) => 0x80 | ((code >>> bits) & 0x3f)
    if (code < 0x80) return [code]
    if (code < 0x800) return [0xc0 | (code >>> 6), tail(0)]
    // Half of a pair is no letter: it is written as every encoder writes it, U+FFFD.
    if (code >= 0xd800 && code < 0xe000) return [0xef, 0xbf, 0xbd]
    if (code < 0x10000) return [0xe0 | (code >>> 12), tail(6), tail(0)]
    return [0xf0 | (code >>> 18), tail(12), tail(6), tail(0)]
  })

/** The text, a one, zeros, and the length in bits as the last eight of a multiple of 64 bytes. */
function padded(text: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / 64) * 64)
  bytes.set(text)
  bytes[text.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(text.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (text.length * 8) >>> 0)
  return bytes
}

const words = new Uint32Array(64)
const word = (index: number): number => words[index] ?? 0

function mixIn(state: Uint32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(at + 4 * i)
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [word(i - 15), word(i - 2)]
    const spreadEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const spreadLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[i] = word(i - 16) + spreadEarly + word(i - 7) + spreadLate
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i += 1) {
    const spreadE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const one = (h + spreadE + chosen + (rounds[i] ?? 0) + word(i)) | 0
    const spreadA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + spreadA + most) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + value
  }
}

const turned = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits))

const isPrime = (n: number): boolean => {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false
  return true
}
const primes = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && isPrime(n))
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) >>> 0

/** The first 32 bits of the fractions of the roots of the first primes: square, then cube. */
const firstState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const rounds = Uint32Array.from(primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime))))
