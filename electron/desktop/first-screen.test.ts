import { expect, test } from 'vitest'
import { beginnings } from './first-screen.ts'

const beginning = (hasVault: boolean) =>
  beginnings(
    () => 'sv',
    async () => hasVault,
  )

test('a vault that is there is locked before anybody has asked for anything', async () => {
  expect(await beginning(true)()).toEqual({ language: 'sv', isLocked: true })
})

test('later only the data process knows whether the vault is open', async () => {
  const next = beginning(true)
  await next()
  expect(await next()).toEqual({ language: 'sv', isLocked: false })
})

test('without a vault the data process looks whether one waits to be put in its place', async () => {
  expect(await beginning(false)()).toEqual({ language: 'sv', isLocked: false })
})
