import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { getPriority, setPriority } from 'node:os'
import type { Page } from '@playwright/test'
import { goFirst } from '../../electron/core/go-first.ts'
import type { Application } from '../people/application.ts'
import { expect, test } from '../people/stories.ts'

interface Bridge {
  call(name: string, input: unknown): Promise<{ ok: boolean }>
  on(name: string, listener: () => void): void
}

const ask = (window: Page, name: string, input: unknown) =>
  window.evaluate(
    (asked) =>
      (globalThis as unknown as { kykysilta: Bridge }).kykysilta.call(asked.name, asked.input),
    { name, input },
  )
const vaultState = (window: Page) => ask(window, 'vault.state', {})

const dataProcess = ({ electron }: Application) =>
  electron.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Kykysilta: data')?.pid,
  )

test('the window’s title names nobody', async ({ standing }) => {
  const { electron, window } = standing
  await window.evaluate(() => {
    document.title = 'Selin Yıldız'
  })
  // The system hears of a page's title a moment later.
  await window.waitForTimeout(300)
  const title = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getTitle(),
  )
  expect(title).toBe('Kykysilta')
})

test('every menu item has its Finnish name', async ({ standing }) => {
  const { electron } = standing
  const labels = await electron.evaluate(({ Menu }) => {
    const below = (items: Electron.MenuItem[]): string[] =>
      items
        .filter(({ type }) => type !== 'separator')
        .flatMap(({ label, submenu }) => [label, ...(submenu ? below(submenu.items) : [])])
    return below(Menu.getApplicationMenu()?.items ?? [])
  })
  expect(labels).toEqual(expect.arrayContaining(['Tiedosto', 'Lukitse holvi', 'Kumoa', 'Suurenna']))
  expect(labels.join(' ')).not.toMatch(/\b(Undo|Redo|Cut|Copy|Paste|Select|Zoom|Toggle|Quit|Lock)/)
})

test('the page speaks Finnish to the system', async ({ standing }) => {
  const { window } = standing
  expect(await window.evaluate(() => navigator.language)).toBe('fi')
})

test('a data process that dies is started again and the window is told', async ({ start }) => {
  const application = await start()
  const { electron, window } = application
  expect(await vaultState(window)).toMatchObject({ ok: true })
  const first = await dataProcess(application)
  expect(first).toBeGreaterThan(0)
  const told = window.evaluate(
    () =>
      new Promise<string>((resolve) => {
        ;(globalThis as unknown as { kykysilta: Bridge }).kykysilta.on('coreRestarted', () =>
          resolve('told'),
        )
      }),
  )
  // One that dies in its first second counts as born broken, and waits to be asked.
  await window.waitForTimeout(1500)
  await electron.evaluate((_, pid) => process.kill(pid, 'SIGKILL'), first ?? 0)
  expect(await told).toBe('told')
  expect(await vaultState(window)).toMatchObject({ ok: true })
  expect(await dataProcess(application)).not.toBe(first)
})

test('once a case is asked for, its words go before what the others do', async ({ start }) => {
  const application = await start()
  expect(await vaultState(application.window)).toMatchObject({ ok: true })
  const pid = (await dataProcess(application)) ?? 0
  expect(pid).toBeGreaterThan(0)
  expect(getPriority(pid)).toBe(getPriority())
  await ask(application.window, 'case.open', { caseId: randomUUID() })
  const place = getPriority(pid)
  // It has all that this system grants: asking once more changes nothing.
  goFirst((_, priority) => setPriority(pid, priority))
  expect(getPriority(pid)).toBe(place)
})

test('a window that hangs still closes, and ends as it should', async ({ start }) => {
  const { window, close, exitCode } = await start()
  await window.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  // From here on the page answers nothing, not even that it may close.
  await window.waitForTimeout(300)
  await close()
  expect(exitCode()).toBe(0)
})

test('a second start brings the first window forward and opens no other', async ({
  start,
  dataFolder,
}) => {
  const first = await start()
  await expect(start()).rejects.toThrow()
  expect(first.electron.windows()).toHaveLength(1)
  expect(await readdir(dataFolder)).toContain('SingletonLock')
})

test('after every process of it is killed, it starts again on the same folder', async ({
  start,
}) => {
  const first = await start()
  const pids = await first.electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))
  await first.kill()
  await expect.poll(() => pids.filter(isAlive)).toEqual([])
  const again = await start()
  expect(await vaultState(again.window)).toMatchObject({ ok: true })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
