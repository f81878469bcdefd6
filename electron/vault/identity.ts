import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'

/**
 * The key by which a person stands behind what they write and sign (Ed25519). It lives inside the
 * vault and never leaves it.
 */
export interface Identity {
  /** SHA-256 of the raw public key, in hex: the author of this person's changes. */
  readonly author: string
  /** The raw public key, 32 bytes in hex. */
  readonly publicKey: string
  /** An Ed25519 signature, 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

/** A new private key as PKCS #8, for the vault to keep. */
export const newPrivateKey = (): Buffer =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })

/** The identity that a kept private key gives. */
export function identityOf(pkcs8: Uint8Array): Identity {
  const privateKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  const raw = rawPublicKey(createPublicKey(privateKey))
  return {
    author: createHash('sha256').update(raw).digest('hex'),
    publicKey: raw.toString('hex'),
    sign: (bytes) => sign(null, bytes, privateKey),
  }
}

function rawPublicKey(key: KeyObject): Buffer {
  const { x } = key.export({ format: 'jwk' })
  if (typeof x !== 'string') throw new Error('Not an Ed25519 key')
  return Buffer.from(x, 'base64url')
}
