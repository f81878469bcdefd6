import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { rehearse } from './rehearsal.ts'
import { services } from './services.ts'

vi.mock('./rehearsal.ts', () => ({ rehearse: vi.fn() }))

test.each(['case.open', 'case.edit'])('the rehearsal is over once %s is asked', async (name) => {
  const home = await mkdtemp(join(tmpdir(), 'services-'))
  const { answer, rehearse: begin } = services({ vaultFolder: join(home, 'vault') })
  begin()
  const { isOver } = vi.mocked(rehearse).mock.lastCall?.[0] ?? expect.unreachable()
  await answer('vault.state', {})
  await answer('case.list', { search: '' })
  expect(isOver()).toBe(false)
  const asked = answer(name, {})
  expect(isOver()).toBe(true)
  await asked
  await rm(home, { recursive: true })
})

test('who begins to work on a case is told of once', async () => {
  const home = await mkdtemp(join(tmpdir(), 'services-'))
  const onCaseBegun = vi.fn()
  const { answer } = services({ vaultFolder: join(home, 'vault'), onCaseBegun })
  await answer('vault.state', {})
  await answer('case.list', { search: '' })
  expect(onCaseBegun).not.toHaveBeenCalled()
  for (const name of ['case.open', 'case.edit', 'case.open']) await answer(name, {})
  expect(onCaseBegun).toHaveBeenCalledOnce()
  await rm(home, { recursive: true })
})
