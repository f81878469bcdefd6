import { createHash, createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../templates/model/canonical.ts'
import { isIsoDate } from '../../templates/model/checks.ts'
import type { Json } from '../../templates/model/json.ts'
import { type PartName, partNames } from '../../templates/parts/index.ts'
import type { SignedVersion } from '../contract/views.ts'

/**
 * One act of signing off: which text, who stands behind it, and by whose hand it was recorded. It
 * lives in the case and travels with it; the text itself is read from the parts at these heads.
 */
export interface SignOff extends SignedVersion {
  readonly t: 'signoff/1'
  readonly caseId: string
  /** For each part the form's version and the sorted heads of its document. */
  readonly scope: readonly {
    readonly part: PartName
    readonly formVersion: number
    readonly heads: readonly string[]
  }[]
  /** Where the log of acts ended just before: a log that does not hold it has lost its tail. */
  readonly log?: { readonly n: number; readonly hash: string } | undefined
  /** The author who recorded the act: SHA-256 of the raw public key, in hex. */
  readonly by: string
}

/** A record with its signature, as the ledger keeps it. Key and signature in hex. */
export interface SignedRecord {
  readonly record: SignOff
  readonly publicKey: string
  readonly signature: string
}

interface Signing {
  readonly author: string
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const signedRecordSchema: z.ZodType<SignedRecord> = z.strictObject({
  record: z.strictObject({
    t: z.literal('signoff/1'),
    caseId: z.string(),
    versionId: z.uuid(),
    number: z.int().min(1),
    signedAt: z.iso.datetime(),
    signers: z.array(
      z.strictObject({
        role: z.string(),
        name: z.string(),
        date: z.string().refine(isIsoDate),
      }),
    ),
    scope: z.array(
      z.strictObject({
        part: z.enum(partNames),
        formVersion: z.int().min(1),
        heads: z.array(hash).min(1),
      }),
    ),
    contentHash: hash,
    log: z.strictObject({ n: z.int().min(0), hash }).optional(),
    openQuestions: z.strictObject({ count: z.int().min(1), why: z.string() }).optional(),
    by: hash,
  }),
  publicKey: hash,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})

/** Signs a record, and writes both as the text that the ledger keeps. */
export function signRecord(act: Omit<SignOff, 't' | 'by'>, identity: Signing): string {
  const record: SignOff = { t: 'signoff/1', ...act, by: identity.author }
  const signature = Buffer.from(identity.sign(signedBytes(record))).toString('hex')
  const signed: SignedRecord = { record, publicKey: identity.publicKey, signature }
  return canonicalJson(signed as unknown as Json)
}

/** Reads a ledger's entry; `null` when it is an act of another kind, or not one that we can read. */
export function readRecord(json: string): SignedRecord | null {
  try {
    return signedRecordSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** Whether the record is as its author signed it. */
export function isSignatureGood({ record, publicKey, signature }: SignedRecord): boolean {
  const raw = Buffer.from(publicKey, 'hex')
  if (createHash('sha256').update(raw).digest('hex') !== record.by) return false
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  })
  return verify(null, signedBytes(record), key, Buffer.from(signature, 'hex'))
}

/** The prefix keeps a signature given here from ever being taken for one of another purpose. */
const signedBytes = (record: SignOff): Buffer =>
  Buffer.from(`kykysilta/signoff/1\0${canonicalJson(record as unknown as Json)}`)
