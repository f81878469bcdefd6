import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A data key sealed with AES-256-GCM. Both in lowercase hex; `sealed` ends with the 16-byte tag. */
export interface WrappedKey {
  readonly nonce: string
  readonly sealed: string
}

export const nonceLength = 12
export const tagLength = 16

/** Seals a data key; `header` is authenticated with it and must be the same when it is opened. */
export function wrapKey(dataKey: Buffer, wrappingKey: Buffer, header: string): WrappedKey {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(header))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('hex'), sealed: sealed.toString('hex') }
}

/** Opens a sealed data key, or gives `null` when the key or the header is not the right one. */
export function unwrapKey(
  { nonce, sealed }: WrappedKey,
  wrappingKey: Buffer,
  header: string,
): Buffer | null {
  const bytes = Buffer.from(sealed, 'hex')
  const split = bytes.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(nonce, 'hex'), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(header))
    .setAuthTag(bytes.subarray(split))
  const opened = decipher.update(bytes.subarray(0, split))
  try {
    decipher.final()
    return opened
  } catch {
    opened.fill(0)
    return null
  }
}
