import { hashRaw } from '@node-rs/argon2'
import { passphraseBytes } from './passphrase.ts'

/** What one guess costs. `memoryKiB` is in KiB, `passes` is Argon2's t, `lanes` its p. */
export interface Strength {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** A key file that asks for more is damaged or hostile: it would only fill the memory. */
export const greatestStrength: Strength = { memoryKiB: 1_048_576, passes: 20, lanes: 8 }

export const keyLength = 32
export const saltLength = 16

/**
 * The key that a passphrase gives (Argon2id, version 0x13, RFC 9106): 32 bytes, which the caller
 * overwrites after use. Runs on a thread of its own.
 */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  { memoryKiB, passes, lanes }: Strength,
): Promise<Buffer> {
  const bytes = passphraseBytes(passphrase)
  try {
    return await hashRaw(bytes, {
      memoryCost: memoryKiB,
      timeCost: passes,
      parallelism: lanes,
      outputLen: keyLength,
      salt,
    })
  } finally {
    bytes.fill(0)
  }
}
