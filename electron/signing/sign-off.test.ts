import { expect, test } from 'vitest'
import { identityOf, newPrivateKey } from '../vault/identity.ts'
import { isSignatureGood, readRecord, type SignedRecord, signRecord } from './sign-off.ts'

const act = {
  caseId: '7f9c2c5e-58a8-4a7e-9f5e-6a8b1d0c3e21',
  versionId: '0d5b2a3c-1e4f-4a6b-8c7d-9e0f1a2b3c4d',
  number: 1,
  signedAt: '2026-04-24T09:00:00.000Z',
  signers: [{ role: 'asiakas', name: 'Veeti Tuomenoksa', date: '2026-04-24' }],
  scope: [{ part: 'sharedPlan' as const, formVersion: 1, heads: ['ab'.repeat(32)] }],
  contentHash: 'cd'.repeat(32),
}
const aino = identityOf(newPrivateKey())
const signed = (): SignedRecord => {
  const read = readRecord(signRecord(act, aino))
  if (!read) throw new Error('The record does not read')
  return read
}

test('a record reads back as it was signed, with a good signature', () => {
  expect(signed().record).toEqual({ t: 'signoff/1', ...act, by: aino.author })
  expect(isSignatureGood(signed())).toBe(true)
})

test.each<[string, (signed: SignedRecord) => unknown]>([
  ['another signer', ({ record }) => ({ record: { ...record, signers: [] } })],
  ['another text', ({ record }) => ({ record: { ...record, contentHash: 'ef'.repeat(32) } })],
  ['another scope', ({ record }) => ({ record: { ...record, scope: [] } })],
  ['another case', ({ record }) => ({ record: { ...record, caseId: 'another' } })],
  ['another number', ({ record }) => ({ record: { ...record, number: 2 } })],
  ['another time', ({ record }) => ({ record: { ...record, signedAt: '2026-04-25T09:00:00Z' } })],
  ['another signature', () => ({ signature: '00'.repeat(64) })],
])('a record with %s has no good signature', (_, change) => {
  const changed = { ...signed(), ...(change(signed()) as Partial<SignedRecord>) }
  expect(isSignatureGood(changed)).toBe(false)
})

test('nobody can put their own key under another author’s record', () => {
  const mikko = identityOf(newPrivateKey())
  const forged = readRecord(signRecord(act, { ...mikko, author: aino.author }))
  expect(forged && isSignatureGood(forged)).toBe(false)
})

test.each(['', '{}', '[]', '{"record":{"t":"review/1"}}'])('%j is no sign-off', (json) => {
  expect(readRecord(json)).toBeNull()
})
