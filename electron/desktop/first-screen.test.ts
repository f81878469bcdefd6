import { expect, test } from 'vitest'
import { fail } from '../../templates/model/result.ts'
import { withoutWaitingFirst } from './first-screen.ts'

function desktop(hasVault: boolean) {
  const asked: string[] = []
  const ask = withoutWaitingFirst(
    async () => hasVault,
    async (name) => {
      asked.push(name)
      return fail('unreachable')
    },
  )
  return { ask, asked }
}

test('a vault that is there is locked before anybody has asked for anything', async () => {
  const { ask, asked } = desktop(true)
  expect(await ask('vault.state', {})).toMatchObject({ ok: true, value: { state: 'locked' } })
  expect(asked).toEqual([])
})

test('later only the data process knows whether the vault is open', async () => {
  const { ask, asked } = desktop(true)
  await ask('vault.state', {})
  await ask('vault.state', {})
  expect(asked).toEqual(['vault.state'])
  const opened = desktop(true)
  await opened.ask('vault.unlock', { passphrase: '' })
  await opened.ask('vault.state', {})
  expect(opened.asked).toEqual(['vault.unlock', 'vault.state'])
})

test('without a vault the data process looks whether one waits to be put in its place', async () => {
  const { ask, asked } = desktop(false)
  await ask('vault.state', {})
  expect(asked).toEqual(['vault.state'])
})
