import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { steps } from '../../templates/walk/steps.ts'
import type { Aino, AinoAtWork } from './aino.ts'
import type { Application } from './application.ts'
import { aPhoto } from './files-to-attach.ts'
import type { Look } from './screens.ts'
import { wholeWalk } from './specimens.ts'
import { choose } from './system-dialogs.ts'

interface Visit {
  readonly application: Application
  readonly person: Aino
  readonly desk: string
  readonly look: Look
}

/** Opens every step of a case that is filled in, and everything that opens from the steps. */
export async function visitWalkScreens(
  { application, person }: AinoAtWork,
  desk: string,
  look: Look,
): Promise<void> {
  const visit = { application, person, desk, look }
  await person.importsCase(wholeWalk)
  await everyStep(visit)
  await tabsBeside(visit)
  await whatOpensAnywhere(visit)
  await remarks(visit)
  await attachments(visit)
}

async function everyStep({ person, look }: Visit) {
  for (const { name } of steps) {
    await person.goesTo(name)
    await look(`step-${name}`)
  }
}

async function tabsBeside({ application: { window }, person, look }: Visit) {
  await person.goesTo('summary')
  for (const [tab, name] of [
    ['Lähteet', 'sources'],
    ['Keskustelu', 'talk-none'],
    ['Esikatselu', 'preview'],
  ] as const) {
    await window.getByRole('tab', { name: tab }).click()
    await expect(window.getByRole('tabpanel')).not.toBeEmpty()
    await look(`tab-${name}`)
  }
  await person.goesTo('trial')
  await window.getByRole('tab', { name: 'Havainnot' }).click()
  await look('tab-observations')
  await person.press('Alt+o')
  await window.getByRole('button', { name: 'Neurokirjon piirteet työssä' }).click()
  await look('tab-guide')
}

async function whatOpensAnywhere({ application: { window }, person, look }: Visit) {
  await person.press('Control+k')
  await expect(window.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await look('commands')
  await person.closesDialog()
  await person.goesTo('documents')
  const opener = window.getByRole('button', { name: /^Katso/ }).first()
  await opener.click()
  await expect(window.getByRole('dialog').locator('.sheet')).toBeVisible()
  await look('document')
  await person.closesDialog()
  await expect(opener).toBeFocused()
}

async function remarks({ application: { window }, person, look }: Visit) {
  await person.goesTo('start')
  const code = await person.reads('Henkilötunnus')
  await person.writesOver('Henkilötunnus', '010101-000A')
  await person.press('Tab')
  await expect(window.locator('[aria-invalid=true]').first()).toBeVisible()
  await look('remark')
  await person.goesTo('signOff')
  await look('remark-before-locking')
  await person.goesTo('start')
  await person.writesOver('Henkilötunnus', code)
  await person.seesSaved()
}

async function attachments({ application, person, desk, look }: Visit) {
  const { window } = application
  await person.command('Liitteet')
  await look('attachments-none')
  const photo = join(desk, 'työpiste ja tarkistuslista työkokeilun alussa.jpg')
  await writeFile(photo, aPhoto())
  await choose(application, { open: [photo] })
  await person.push('Lisää liite')
  await expect(window.locator('.attachment')).toHaveCount(1)
  await look('attachments')
  await window.getByRole('button', { name: /^Näytä: / }).click()
  await expect(window.locator('.attachment-picture')).toBeVisible()
  await look('attachment')
  await person.closesDialog()
}
