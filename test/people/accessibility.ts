import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { settle } from './pictures.ts'

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the screen as it stands, one line each: rule, what it asks, where.
 * All rules count, also those that axe calls best practice. What still fades in is waited for.
 */
export async function accessibilityFaults(window: Page): Promise<string[]> {
  await settle(window)
  // Evaluated, not added as a script: the window's policy refuses foreign scripts, as it should.
  await window.evaluate(await axeSource)
  return window.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    )
  })
}
