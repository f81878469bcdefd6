import { expect, test } from 'vitest'
import { answerAt } from '../../templates/model/answers.ts'
import { beginObservation, observationsIn } from '../../templates/walk/new-observation.ts'
import { clientOf } from '../bridge/client.ts'
import { createTwin } from '../bridge/twin/twin.ts'
import { noteDraft } from './note-draft.ts'
import { openCase } from './open-case.ts'

const file = JSON.stringify({
  language: 'fi',
  client: { firstName: 'Veeti', lastName: 'Tuomenoksa' },
  observations: [{ date: '2026-02-03', actorId: 'a1', text: 'Jaksoi.' }],
})

async function aCase() {
  const client = clientOf(createTwin(async () => file))
  const person = { name: 'Aino Puro', title: 'toimintaterapeutti', organisation: '' }
  await client.call('vault.create', { passphrase: 'kanervainen kangas', person })
  const brought = await client.call('case.import', {})
  if (!brought.ok) throw new Error(JSON.stringify(brought))
  const view = await client.call('case.open', { caseId: brought.value.caseId })
  if (!view.ok) throw new Error(view.code)
  const opened = openCase(client, view.value)
  const draft = noteDraft(
    opened,
    'uusi',
    beginObservation(opened.answersOf('observations'), {
      recordId: 'uusi',
      id: 'o12345678',
      date: '2026-02-04',
      actorId: 'a1',
    }),
  )
  const onDisk = async () => {
    await opened.saveNow()
    const now = await client.call('case.open', { caseId: view.value.caseId })
    if (!now.ok) throw new Error(now.code)
    return observationsIn(now.value.parts.observations.answers).map(({ answers }) => answers)
  }
  const writes = (text: string) =>
    draft.edit('observations', { act: 'write', place: [...draft.place, 'text'], text })
  return { draft, writes, onDisk }
}

test('an observation that nobody has written leaves nothing behind', async () => {
  const { draft, onDisk } = await aCase()
  draft.edit('observations', { act: 'choose', place: [...draft.place, 'task'], value: 'lajittelu' })
  expect(answerAt(draft.answersOf('observations'), [...draft.place, 'task'])).toBe('lajittelu')
  expect(await onDisk()).toHaveLength(1)
})

test('its first letter brings it into the case with all that was known of it', async () => {
  const { draft, writes, onDisk } = await aCase()
  draft.edit('observations', { act: 'choose', place: [...draft.place, 'task'], value: 'lajittelu' })
  writes('H')
  expect((await onDisk())[1]).toMatchObject({
    id: 'o12345678',
    date: '2026-02-04',
    actorId: 'a1',
    task: 'lajittelu',
    text: 'H',
  })
})

test('what was rubbed out is gone from the case, and comes back with the next letter', async () => {
  const { draft, writes, onDisk } = await aCase()
  writes('Hai')
  writes('')
  expect(await onDisk()).toHaveLength(1)
  draft.edit('observations', { act: 'choose', place: [...draft.place, 'task'], value: 'siivous' })
  writes('Lajitteli')
  expect((await onDisk())[1]).toMatchObject({
    date: '2026-02-04',
    task: 'siivous',
    text: 'Lajitteli',
  })
})
