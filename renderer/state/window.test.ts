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
  const window = createWindow(session, 'fi')
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

test('a way back that was gone by other means is not offered beside the news of it', async () => {
  const { window, said } = await ainoAtHerWindow()
  let isDone = false
  window.say('Poistettu: Havainto 3', { ...undo, isDone: () => isDone })
  window.say('Yksi')
  isDone = true
  window.say('Kumottu: Havainto 3')
  expect(said()).toEqual(['Yksi', 'Kumottu: Havainto 3'])
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

test('another language leaves the person where they were, without news in the old one', async () => {
  const { session, window, said } = await ainoAtHerWindow()
  session.goTo('trial')
  window.say('Arviointi vietiin tiedostoon.')
  const field = { part: 'trialPeriod', place: ['assessment', 'site'] } as const
  window.show({ writing: field })
  expect(await window.speak('sv')).toBeNull()
  const { language, writing } = window.store.get()
  expect({ language, writing, step: session.store.get().step, said: said() }).toEqual({
    language: 'sv',
    writing: field,
    step: 'trial',
    said: [],
  })
})

test('a language chosen in the menu is spoken in the window', async () => {
  const twin = createTwin(async () => specimen)
  const window = createWindow(createSession(clientOf(twin)), 'fi')
  twin.send('language', 'en')
  expect(window.store.get().language).toBe('en')
})
