import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type Aino, aino, ainoAt } from './aino.ts'
import type { Application } from './application.ts'
import type { Look } from './screens.ts'
import { specimen } from './specimens.ts'
import { comesOutAs } from './trouble.ts'

const client = 'Veeti Tuomenoksa'

interface Visit {
  readonly application: Application
  readonly person: Aino
  readonly dataFolder: string
  readonly desk: string
  readonly look: Look
}

/** Opens every screen about keeping things safe, also those that one hopes never to see. */
export async function visitVaultScreens(
  application: Application,
  dataFolder: string,
  desk: string,
  look: Look,
): Promise<void> {
  const visit = { application, person: ainoAt(application), dataFolder, desk, look }
  await firstStart(visit)
  await recoverySheet(visit)
  await emptyVault(visit)
  await pagesOfTheVault(visit)
  await historyAndVersions(visit)
  await backupsAndDamage(visit)
  await lockingThatFails(visit)
  await theDoor(visit)
  await readingOnly(visit)
}

async function firstStart({ application: { window }, person, look }: Visit) {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await look('welcome')
  await person.press('Enter')
  await expect(window.locator('[aria-invalid=true]').first()).toBeVisible()
  await look('welcome-with-remarks')
}

async function recoverySheet({ application: { window }, person, look }: Visit) {
  await person.fill('Nimi', aino.name)
  await person.fill('Ammattinimike', aino.title)
  await person.fill('Organisaatio', aino.organisation)
  await person.fill('Salalause', aino.passphrase)
  await expect(window.getByText('Salalauseen vahvuus', { exact: false })).toBeVisible()
  await person.fill('Salalause uudelleen', aino.passphrase)
  await look('make-vault')
  await person.press('Enter')
  await expect(window.locator('.sheet table strong')).toHaveCount(8)
  await look('recovery-sheet')
  await person.push('Lomake on paperilla, kokeile sitä')
  await expect(window.getByRole('heading', { name: 'Kokeile lomaketta' })).toBeVisible()
  await look('recovery-check')
  await person.push('Tee myöhemmin')
}

async function emptyVault({ application: { window }, person, desk, look }: Visit) {
  await expect(window.getByRole('heading', { level: 1, name: /Aino/ })).toBeVisible()
  await look('home-empty')
  await person.press('Control+n')
  await expect(window.getByRole('dialog')).toContainText('Aloita arviointi')
  await look('new-case')
  await person.closesDialog()
  const broken = join(desk, 'rikki.json')
  await writeFile(broken, '{"language":"fi","client":{"firstName":7}}')
  await person.importsFile(broken)
  await expect(window.getByRole('heading', { name: 'Tiedostoa ei tuotu' })).toBeVisible()
  await look('refused-file')
  await person.push('Takaisin arviointeihin')
}

async function pagesOfTheVault({ application, person, look }: Visit) {
  const { window } = application
  await person.importsCase(specimen(1))
  await goesHome(application, person)
  await look('home-without-sheet')
  await person.press('Control+f')
  await expect(window.getByRole('searchbox')).toBeFocused()
  await window.getByRole('searchbox').fill('univaikeus')
  await expect(window.getByRole('option').first()).toBeVisible()
  await look('search-results')
  await window.getByRole('searchbox').fill('')
  await person.command('Holvin asetukset')
  await expect(window.getByRole('heading', { name: 'Avaaminen tällä laitteella' })).toBeVisible()
  await look('settings')
  await person.fill('Nykyinen salalause', aino.passphrase)
  await person.fill('Uusi salalause', 'kolme')
  await person.fill('Uusi salalause uudelleen', 'neljä')
  await person.press('Enter')
  await expect(window.locator('[aria-invalid=true]').first()).toBeVisible()
  await look('change-passphrase-with-remarks')
  await person.command('Loki')
  await expect(window.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  await look('log')
  await person.push('Takaisin arviointeihin')
}

async function historyAndVersions({ application: { window }, person, look }: Visit) {
  await person.opensCaseOf(client)
  await person.goesTo('recommendations')
  await person.addsTo('Asiakkaan tavoitteet jatkoon', ' Ja ajan pyörällä.')
  await person.seesSaved()
  await person.press('Control+h')
  await expect(window.getByRole('dialog').getByRole('insertion').first()).toBeVisible()
  await look('history')
  await person.closesDialog()
  await person.goesTo('signOff')
  await person.push('Lukitse versio 1')
  await expect(window.getByText('Versio 1 on lukittu').first()).toBeVisible()
  await look('locked-version')
  await person.goesTo('recommendations')
  await person.addsTo('Asiakkaan tavoitteet jatkoon', ' Tämä tuli lukitsemisen jälkeen.')
  await person.seesSaved()
  await person.goesTo('signOff')
  await person.push('Vertaa versiota 1')
  await expect(window.getByText('Yksi kohta on erilainen.')).toBeVisible()
  await look('compare')
  await person.closesDialog()
}

async function backupsAndDamage({ application, person, look }: Visit) {
  const { window } = application
  await person.opensBackups()
  await window.getByRole('button', { name: 'Tee varmuuskopio nyt' }).click()
  await expect(window.getByText('yksi arviointi', { exact: true })).toBeVisible()
  await look('backups')
  await window.getByRole('button', { name: /^Katso, mitä kopiossa on/ }).click()
  await expect(window.getByText('sama kuin nyt')).toBeVisible()
  await look('backup-preview')
  await window.getByRole('button', { name: 'Palauta koko holvi' }).click()
  await expect(window.getByLabel('Salalause, joka oli käytössä kopiota tehtäessä')).toBeVisible()
  await look('backup-restore')
  await person.closesDialog()
  const caseId = crypto.randomUUID()
  const cases = [{ caseId, clientName: 'Selin Yıldız' }]
  const value = { isDone: true, cases, elsewhere: true }
  const mend = await comesOutAs(application, 'vault.damage', { ok: true, value })
  await person.opensCaseOf(client)
  await goesHome(application, person)
  await expect(window.getByText('Selin Yıldız')).toBeVisible()
  await look('damage')
  await mend()
}

async function lockingThatFails({ application, person, look }: Visit) {
  const { window } = application
  await person.opensCaseOf(client)
  await person.goesTo('clientView')
  const mend = await comesOutAs(application, 'case.edit', { ok: false, code: 'cannotWrite' })
  await person.addsTo('Mitä ajattelet tulevasta?', ' Levy on täynnä.')
  await expect(window.getByText('Ei voitu tallentaa', { exact: false })).toBeVisible()
  await look('not-saved')
  await person.press('Control+l')
  await expect(window.getByRole('alertdialog')).toBeVisible()
  await look('lock-failed')
  await mend()
  await window.getByRole('button', { name: 'Yritä uudelleen' }).click()
  await expect(window.getByRole('heading', { name: 'Avaa holvi' })).toBeVisible()
}

async function theDoor({ application, person, look }: Visit) {
  const { window } = application
  await look('unlock')
  await person.push('Salalause unohtui')
  await expect(window.getByLabel('Palautusavain', { exact: true })).toBeVisible()
  await look('recover')
  const mend = await comesOutAs(application, 'device.state', {
    ok: true,
    value: { offered: true, kept: true },
  })
  await person.push('Palaa salalauseeseen')
  await expect(window.getByRole('button', { name: 'Avaa tällä laitteella' })).toBeVisible()
  await look('unlock-by-device')
  await mend()
}

async function readingOnly({ application, person, dataFolder, look }: Visit) {
  const { window } = application
  const lock = join(dataFolder, 'vault', 'vault.lock.json')
  await writeFile(lock, JSON.stringify({ machine: 'TYOASEMA-7', pid: 1, id: 'theirs' }))
  await person.unlocksWith(aino.passphrase)
  await expect(window.getByText('TYOASEMA-7', { exact: false })).toBeVisible()
  await expect(window.getByRole('navigation')).toBeVisible()
  await look('read-only-case')
  await goesHome(application, person)
  await look('read-only-home')
  await rm(lock)
}

async function goesHome({ window }: Application, person: Aino) {
  await person.command('Siirry arviointeihin')
  await expect(window.getByRole('button', { name: client }).first()).toBeVisible()
}
