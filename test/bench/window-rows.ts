import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../scripts/lib/checkout.mjs'
import { steps } from '../../templates/walk/steps.ts'
import { type Aino, ainoAt } from '../people/aino.ts'
import { type Application, startApplication } from '../people/application.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { type Baseline, type Report, runs, series, timed } from './measures.ts'
import { preparedVault, type WantedVault } from './prepared-vault.ts'
import { keyToPaint } from './screen-clock.ts'
import { bigVault, manyCases, referenceVault } from './vaults.ts'

interface AtWork {
  readonly application: Application
  readonly page: Page
  readonly aino: Aino
  readonly bareKey: Baseline
  readonly report: Report
}

/** The real application, real keys, and what the page paints. */
export async function measureWindow(home: string, report: Report): Promise<void> {
  const bareKey = { name: 'bare key', runs: await bareKeys(home) }
  report({ name: 'bare window: key → paint', unit: 'ms', runs: bareKey.runs })
  const inWindow = (wanted: WantedVault, measure: (work: AtWork) => Promise<void>) =>
    inWindowOf(wanted, { home, bareKey, report }, measure)
  await inWindow(referenceVault, async (work) => {
    await reportOpening('REF-CASE', 15, '', work)
    await reportWriting('REF-CASE', work)
    await reportDocuments('REF-CASE', work)
    await reportMemory('REF-VAULT, after an hour’s worth of opening and writing', work)
  })
  await inWindow(bigVault, async (work) => {
    await reportOpening('BIG-CASE', 7, '', work)
    await reportWriting('BIG-CASE', work)
    await reportMemory('after nine BIG-CASEs', work)
  })
  await inWindow(manyCases, async (work) => {
    await reportSearching(work)
    await reportMemory(`with a list of ${manyCases.count} cases`, work)
  })
}

/** A letter in the one box of a page that holds nothing else, before a line of ours has run. */
async function bareKeys(home: string): Promise<readonly number[]> {
  const bare = inCheckout('test/bench/bare-window')
  const { window: page, kill } = await startApplication(join(home, 'bare-keys'), bare)
  try {
    await page.evaluate(() => {
      const box = document.createElement('textarea')
      document.body.append(box)
      box.focus()
    })
    return await series(80, () => keyToPaint(page, 'a', { what: 'typed' }))
  } finally {
    await kill()
  }
}

async function inWindowOf(
  wanted: WantedVault,
  { home, bareKey, report }: Pick<AtWork, 'bareKey' | 'report'> & { readonly home: string },
  measure: (work: AtWork) => Promise<void>,
): Promise<void> {
  const dataFolder = await mkdtemp(join(home, 'window-'))
  await preparedVault(wanted, join(dataFolder, 'vault'))
  const application = await startApplication(dataFolder)
  const { window: page } = application
  try {
    await page.getByLabel('Salalause', { exact: true }).fill(passphrase)
    const list = { what: 'more', selector: '.case-list > li' } as const
    const taken = await keyToPaint(page, 'Enter', list)
    const name = `unlock → list of ${wanted.count} on the screen (quick key derivation)`
    report({ name, unit: 'ms', runs: [taken], goal: '≤ 1500 ms' })
    await measure({ application, page, aino: ainoAt(application), bareKey, report })
  } finally {
    await application.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** From Enter on a case in the list to its first step. */
async function reportOpening(
  name: string,
  times: number,
  goal: string,
  { page, aino, report }: AtWork,
) {
  const taken = await series(times, async (index) => {
    await page.locator('.case-card').nth(index).focus()
    const opened = await keyToPaint(page, 'Enter', { what: 'more', selector: 'nav.walk' })
    await aino.command('Siirry arviointeihin')
    await page.locator('.case-card').nth(times).waitFor()
    return opened
  })
  report({ name: `open ${name} → on the screen`, unit: 'ms', runs: taken, goal })
}

async function reportWriting(name: string, work: AtWork): Promise<void> {
  const { page, aino, bareKey, report } = work
  await page.locator('.case-card').first().press('Enter')
  await page.locator('nav.walk').waitFor()
  await reportSections(name, work)
  await aino.goesTo('trial')
  await reportNotes(name, work)
  const box = page.locator('.record textarea').last()
  await box.focus()
  report({
    name: `key → paint, an observation of ${name}`,
    unit: 'ms',
    runs: await series(80, () => keyToPaint(page, 'a', { what: 'typed' })),
    baseline: bareKey,
    goal: '≤ 50 ms',
  })
  report({
    name: `key → on disk and said so, ${name}`,
    unit: 'ms',
    runs: await series(20, () => keyToPaint(page, 'a', { what: 'saved' })),
    goal: '≤ 300 ms',
  })
  report({
    name: `call of the window → answer (no work)`,
    unit: 'ms',
    runs: await runs(30, () => page.evaluate(() => window.kykysilta?.call('vault.state', {}))),
  })
}

/** The preview beside the writing follows it; a document on its way to the printer. */
async function reportDocuments(name: string, { page, aino, report, application }: AtWork) {
  await aino.goesTo('plan')
  await page.getByRole('tab', { name: 'Esikatselu' }).click()
  await page.locator('.preview-paper article').waitFor()
  await page.locator('main textarea').first().focus()
  report({
    name: `key → in the preview, ${name}`,
    unit: 'ms',
    runs: await series(30, () =>
      keyToPaint(page, 'a', { what: 'otherText', selector: '.preview-paper' }),
    ),
    goal: '≤ 100 ms',
  })
  await aino.goesTo('documents')
  const paper = application.electron.waitForEvent('window')
  const taken = await timed(async () => {
    await page.getByRole('button', { name: 'Tulosta: Monitoimijainen yhteenveto' }).press('Enter')
    await (await paper).waitForURL(/^paper:/)
  })
  report({ name: `print → paper with the dialog, ${name}`, unit: 'ms', runs: [taken] })
  await (await paper).close()
}

/** Through the whole walk and back, each step once each way. */
async function reportSections(name: string, { page, aino, report }: AtWork): Promise<void> {
  await aino.goesTo('start')
  const there = await series(steps.length - 2, () =>
    keyToPaint(page, 'Alt+ArrowDown', { what: 'otherHeading' }),
  )
  const back = await series(steps.length - 2, () =>
    keyToPaint(page, 'Alt+ArrowUp', { what: 'otherHeading' }),
  )
  report({
    name: `section change, ${name}`,
    unit: 'ms',
    runs: [...there, ...back],
    goal: '≤ 150 ms',
  })
  const toObservations: number[] = []
  for (let turn = 0; turn < 12; turn += 1) {
    await aino.goesTo('clientView')
    toObservations.push(await keyToPaint(page, 'Alt+ArrowUp', { what: 'otherHeading' }))
  }
  report({
    name: `section change to the observations, ${name}`,
    unit: 'ms',
    runs: toObservations,
    goal: '≤ 150 ms',
  })
}

/** From Enter on the button to the card of the new note. */
async function reportNotes(name: string, { page, report }: AtWork): Promise<void> {
  // Not by its role: with thousands of cards the asking would take longer than the answer.
  const add = page.locator('button', { hasText: 'Lisää havainto' })
  const taken = await series(12, async () => {
    await add.focus()
    const made = await keyToPaint(page, 'Enter', { what: 'more', selector: '.records .record' })
    await page.locator('[data-saved=saved]').waitFor()
    return made
  })
  report({ name: `new note, ${name}`, unit: 'ms', runs: taken, goal: '≤ 100 ms' })
}

/** Real keys in the search box; each answer is a list of hits of its own. */
async function reportSearching({ page, report }: AtWork): Promise<void> {
  const taken = await series(9, async (index) => {
    const words = ['tau', 'tuo', 'sel', 'väs', 'pur', 'kes']
    const word = words[index % words.length] ?? ''
    const box = page.getByRole('searchbox')
    await box.fill(word.slice(0, -1))
    await page.locator('.found-place').first().waitFor()
    await box.press('End')
    const answered = await page.evaluateHandle(() => {
      const list = document.querySelector('.found')
      const changed = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('No other list of hits came')), 10_000)
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const seen = new MutationObserver(() => {
              const shown = document.querySelector('.found')
              if (!shown || shown === list) return
              seen.disconnect()
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
            })
            seen.observe(document.body, { childList: true, subtree: true })
          },
          { capture: true, once: true },
        )
      })
      return { changed }
    })
    await page.keyboard.press(word.slice(-1))
    const painted = await answered.evaluate(({ changed }) => changed)
    // The next word is not to be taken for answered by the hits of this one.
    await box.fill('')
    await page.locator('.found').waitFor({ state: 'detached' })
    return painted
  })
  report({
    name: `search, key → hits on the screen, ${manyCases.count} cases`,
    unit: 'ms',
    runs: taken,
    goal: '≤ 300 ms',
  })
}

/** Resident memory of each process; what they share is counted in each. */
async function reportMemory(when: string, { application, report }: AtWork): Promise<void> {
  const processes = await application.electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .map(({ type, name, memory }) => ({ who: name ?? type, kilobytes: memory.workingSetSize })),
  )
  for (const { who, kilobytes } of processes) {
    report({ name: `memory ${when}: ${who}`, unit: 'MB', runs: [kilobytes / 1024] })
  }
}
