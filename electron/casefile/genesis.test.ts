import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { emptyAnswers } from '../../templates/model/answers.ts'
import { parts } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import { files } from '../store/migrations/0005-files.ts'
import { A, loadAutomerge } from './automerge.ts'
import { genesisOf, makeGenesis } from './genesis.ts'
import { contentOf } from './read-content.ts'
import { newborn, writeInto } from './writing.ts'

const aino = 'a1'.repeat(32)
const mikko = 'b2'.repeat(32)

beforeAll(loadAutomerge)

test.each(parts)('the genesis of $name is the same bytes each time it is made', (part) => {
  const one = makeGenesis(part)
  const other = makeGenesis(part)
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  expect(one).toEqual(other)
})

test('the genesis of every form version is the one that has been shipped', () => {
  const shipped = JSON.parse(
    readFileSync(new URL('../../test/golden/genesis.json', import.meta.url), 'utf8'),
  )
  const now = Object.fromEntries(
    parts.map((part) => [`${part.name} ${part.formVersion}`, genesisOf(part).hash]),
  )
  // A form whose fields change gets a new version, and a line of its own in the golden file.
  expect(shipped).toMatchObject(now)
})

test('cases from before there were attachments get the genesis that every other copy has', () => {
  const part = parts.find(({ name }) => name === 'attachments')
  if (!part) throw new Error('No attachments')
  const { hash, bytes } = makeGenesis(part)
  expect(files).toContain(`x'${hash}'`)
  expect(files).toContain(`x'${Buffer.from(bytes).toString('hex')}'`)
})

test.each(parts)('a newborn $name reads as the empty form', (part) => {
  const document = newborn(genesisOf(part), aino)
  expect(contentOf(part, document)).toEqual({
    answers: emptyAnswers(wholeOf(part)),
    asWritten: [],
    unknown: {},
  })
})

test('two people who began apart find both their texts when they meet', () => {
  const part = parts.find(({ name }) => name === 'background')
  if (!part) throw new Error('No background')
  const field = ['answers', 'background', 'referral']
  const ainos = writeInto(part.name, newborn(genesisOf(part), aino), (document) =>
    A.splice(document, field, 0, 0, 'Aino kirjoitti. '),
  ).document
  const mikkos = writeInto(part.name, newborn(genesisOf(part), mikko), (document) =>
    A.splice(document, field, 0, 0, 'Mikko kirjoitti. '),
  ).document
  const met = contentOf(part, A.merge(A.clone(ainos), mikkos)).answers.background
  expect(met).toMatchObject({ referral: expect.stringContaining('Aino kirjoitti. ') })
  expect(met).toMatchObject({ referral: expect.stringContaining('Mikko kirjoitti. ') })
  expect(contentOf(part, A.merge(A.clone(mikkos), ainos)).answers.background).toEqual(met)
})

test('each change says who wrote it, and each session is a new actor', () => {
  const part = parts[0]
  const sessions = [
    newborn(genesisOf(part), aino),
    newborn(genesisOf(part), aino),
    newborn(genesisOf(part), mikko),
  ]
  const written = sessions.map((document) => {
    const before = A.getHeads(document)
    const changed = writeInto(part.name, document, (shape) => {
      shape.answers.language = new A.ImmutableString('fi')
    }).document
    return A.getChangesMetaSince(changed, before).map(({ author, actor }) => ({ author, actor }))
  })
  expect(written.flat().map(({ author }) => author)).toEqual([aino, aino, mikko])
  expect(new Set(written.flat().map(({ actor }) => actor)).size).toBe(3)
})
