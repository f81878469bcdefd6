import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clientOf } from '../bridge/client.ts'
import { createTwin } from '../bridge/twin/twin.ts'
import { createSession } from './session.ts'
import { createWindow } from './window.ts'

const specimen = readFileSync(new URL('../../test/specimens/case-1.json', import.meta.url), 'utf8')
const undo = { label: 'Kumoa', run: () => {} }

/** Aino’s window with Veeti’s case on the screen. */
async function ainoAtHerWindow() {
  const session = createSession(clientOf(createTwin(async () => specimen)))
  await session.start()
  const person = { name: 'Aino Laine', title: 'toimintaterapeutti', organisation: '' }
  await session.create({ passphrase: 'kolme hiljaista kuikkaa', person })
  const window = createWindow(session)
  await window.importCase()
  return { session, window, said: () => window.store.get().toasts.map(({ text }) => text) }
}

test('news goes with the screen that it came on, a way back stays through the case', async () => {
  const { session, window, said } = await ainoAtHerWindow()
  window.say('Arviointi vietiin tiedostoon.')
  window.say('Poistettu: Havainto 3', undo)
  session.goTo('trial')
  expect(said()).toEqual(['Poistettu: Havainto 3'])
  await session.goHome()
  expect(said()).toEqual([])
})

test('what is saved meanwhile takes no news away', async () => {
  const { session, window, said } = await ainoAtHerWindow()
  window.say('Arviointi vietiin tiedostoon.')
  const edit = { act: 'write', place: ['assessment', 'clientGoal'], text: 'Töihin.' } as const
  session.store.get().openCase?.edit('trialPeriod', edit)
  await session.store.get().openCase?.saveNow()
  expect(said()).toEqual(['Arviointi vietiin tiedostoon.'])
})

test('a message that was closed is gone, the others stay', async () => {
  const { window, said } = await ainoAtHerWindow()
  window.say('Yksi')
  window.say('Toinen')
  window.unsay(window.store.get().toasts[0]?.id ?? '')
  expect(said()).toEqual(['Toinen'])
})
