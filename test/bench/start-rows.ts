import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout, inCheckout } from '../../scripts/lib/checkout.mjs'
import { sandboxArguments } from '../../scripts/lib/sandbox.mjs'
import { electronExecutable } from '../people/application.ts'
import type { Report } from './measures.ts'
import { preparedVault } from './prepared-vault.ts'
import { referenceVault } from './vaults.ts'

/** A start takes one frame more or less than another: only the middle of many says which is quicker. */
const times = 31
const watched = inCheckout('test/bench/watched')

/** From the start of the process to the first screen, and the same for a window with nothing in it. */
export async function measureStart(home: string, report: Report): Promise<void> {
  const dataFolder = await mkdtemp(join(home, 'start-'))
  await preparedVault(referenceVault, join(dataFolder, 'vault'))
  const bare: number[] = []
  const ours: number[] = []
  // By turns, so that whatever else the machine does meets both alike; the first turn warms up.
  for (let turn = 0; turn <= times; turn += 1) {
    const without = await startToPaint(inCheckout('test/bench/bare-window'), join(home, 'bare'))
    const whole = await startToPaint(checkout, dataFolder)
    if (turn === 0) continue
    bare.push(without)
    ours.push(whole)
  }
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  const baseline = { name: 'bare window', runs: bare }
  report({ name: 'bare window: start → first paint', unit: 'ms', runs: bare })
  report({ name: 'start → unlock screen', unit: 'ms', runs: ours, baseline, goal: '≤ 1.15 ×' })
}

/** When a fresh start first showed its heading, in ms from the start. */
async function startToPaint(app: string, dataFolder: string): Promise<number> {
  const system = process.platform === 'linux' ? ['--ozone-platform=x11', ...sandboxArguments()] : []
  const started = Date.now()
  const child = spawn(
    await electronExecutable(),
    [watched, `--user-data-dir=${dataFolder}`, ...system],
    {
      env: { ...process.env, WATCHED_APP: app },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: process.platform !== 'win32',
    },
  )
  try {
    const { heading, times } = await paintsTold(child)
    if (heading !== 'Avaa holvi') throw new Error(`It showed ${heading}`)
    return Math.max(...times) - started
  } finally {
    const gone = once(child, 'exit')
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    await gone
  }
}

async function paintsTold({
  stdout,
}: ChildProcess): Promise<{ readonly heading: string; readonly times: readonly number[] }> {
  let said = ''
  for await (const piece of stdout ?? []) {
    said += piece
    const told = /^painted (.*)\n/m.exec(said)?.[1]
    if (told) return JSON.parse(told)
  }
  throw new Error('It ended before it showed anything')
}
