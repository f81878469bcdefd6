import { expect, type Page } from '@playwright/test'
import type { StepName } from '../../templates/walk/steps.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import type { Application } from './application.ts'
import { type Hands, handsOn } from './hands.ts'
import { specimen } from './specimens.ts'
import { choose } from './system-dialogs.ts'

/** What Aino calls herself and how she opens her vault. */
export const aino = {
  name: 'Aino Puro',
  title: 'toimintaterapeutti',
  organisation: 'Pohjanrannan hyvinvointialue',
  passphrase: 'kanervainen kangas ja sumu',
}

/** An occupational therapist at the application: what she does, in her own words. */
export interface Aino extends Hands {
  readonly makesVault: () => Promise<void>
  /** Opens her vault, of which she has no recovery sheet, and sees her cases. */
  readonly opensVault: () => Promise<void>
  readonly unlocksWith: (passphrase: string) => Promise<void>
  /** Chooses a file in the system's dialog; the outcome is hers to look at. */
  readonly importsFile: (path: string) => Promise<void>
  /** Imports a case that is in order and sees its first step. */
  readonly importsCase: (path: string) => Promise<void>
  readonly opensCaseOf: (client: string) => Promise<void>
  /** Sets a new passphrase in the settings of the open vault, and sees that it is set. */
  readonly changesPassphrase: (from: string, to: string) => Promise<void>
  /** Opens the list of backups from wherever she is. */
  readonly opensBackups: () => Promise<void>
  readonly goesTo: (step: StepName) => Promise<void>
  /** Writes at the end of a field. */
  readonly addsTo: (label: string, text: string) => Promise<void>
  /** Writes over what stands in a field. */
  readonly writesOver: (label: string, text: string) => Promise<void>
  /** Opens a record of a list, unless it is open. */
  readonly unfolds: (record: string) => Promise<void>
  readonly seesSaved: () => Promise<void>
  /** Sees a text in a field, as soon as it is there. */
  readonly seesIn: (label: string, text: string | RegExp) => Promise<void>
  /** What stands in a field now. For what is to come there, see `seesIn`. */
  readonly reads: (label: string) => Promise<string>
}

export function ainoAt(application: Application): Aino {
  const { window } = application
  const hands = handsOn(window)
  /** A section may bear the name of its only field, so boxes are told by what they are. */
  const box = (label: string) =>
    window.getByLabel(label, { exact: true }).and(window.locator('input, textarea')).first()
  const seesHeading = (name: string | RegExp) =>
    expect(window.getByRole('heading', { level: 1, name })).toBeVisible()
  const importsFile = async (path: string) => {
    await choose(application, { open: path })
    await window.getByRole('button', { name: 'Tuo tiedostosta' }).first().click()
  }
  const unlocksWith = async (passphrase: string) => {
    const field = window.getByLabel('Salalause', { exact: true })
    await field.fill(passphrase)
    await field.press('Enter')
  }
  const seesHome = async () => {
    await seesHeading(/Aino/)
    // It comes a moment later and moves what stands below: nobody clicks while a page moves.
    await expect(window.getByRole('complementary', { name: 'Palautuslomake' })).toBeVisible()
  }
  return {
    ...hands,
    makesVault: async () => {
      await hands.fill('Nimi', aino.name)
      await hands.fill('Ammattinimike', aino.title)
      await hands.fill('Organisaatio', aino.organisation)
      await hands.fill('Salalause', aino.passphrase)
      await hands.fill('Salalause uudelleen', aino.passphrase)
      await hands.press('Enter')
      await seesHeading('Palautuslomake')
      await hands.push('Tee myöhemmin')
      await seesHome()
    },
    opensVault: async () => {
      await unlocksWith(aino.passphrase)
      await seesHome()
    },
    unlocksWith,
    importsFile,
    importsCase: async (path) => {
      await importsFile(path)
      await seesHeading(walk.steps.start.title)
    },
    opensCaseOf: async (client) => {
      await window
        .getByRole('link', { name: client })
        .or(window.getByRole('button', { name: client }))
        .first()
        .click()
      await expect(window.getByRole('navigation').first()).toBeVisible()
    },
    changesPassphrase: async (from, to) => {
      await hands.command('Holvin asetukset')
      await hands.fill('Nykyinen salalause', from)
      await hands.fill('Uusi salalause', to)
      await hands.fill('Uusi salalause uudelleen', to)
      await hands.push('Vaihda salalause')
      await expect(window.getByText('Salalause vaihdettiin.').first()).toBeVisible()
    },
    opensBackups: async () => {
      await hands.command('Näytä varmuuskopiot')
      await expect(window.getByRole('heading', { level: 2, name: 'Varmuuskopiot' })).toBeVisible()
    },
    goesTo: async (step) => {
      const { title } = walk.steps[step]
      const heading = window.getByRole('heading', { level: 1, name: title })
      const isHere = await heading.isVisible()
      await hands.command(`Vaihe: ${title}`)
      // A new step's heading takes the focus a moment after it is seen; what is done before that
      // goes astray.
      await (isHere ? expect(heading).toBeVisible() : expect(heading).toBeFocused())
    },
    addsTo: async (label, text) => {
      const field = window.getByLabel(label, { exact: true }).first()
      await field.focus()
      await hands.press('Control+End')
      await hands.write(text)
    },
    writesOver: async (label, text) => {
      await box(label).focus()
      await hands.press('Control+a')
      await hands.write(text)
    },
    unfolds: async (record) => {
      const fold = window
        .getByRole('button', { name: record, exact: false })
        .and(window.locator('[aria-expanded]'))
      await expect(fold.first()).toBeVisible()
      if ((await fold.first().getAttribute('aria-expanded')) === 'false') await fold.first().click()
      await expect(fold.first()).toHaveAttribute('aria-expanded', 'true')
    },
    seesSaved: () => expect(window.getByText(/^Tallennettu klo/).first()).toBeVisible(),
    seesIn: (label, text) => expect(box(label)).toHaveValue(text),
    reads: (label) => box(label).inputValue(),
  }
}

/** Aino at her machine, with her vault open. */
export interface AinoAtWork {
  readonly application: Application
  readonly window: Page
  readonly person: Aino
}

/** Aino at work, with a case brought in from a file. */
export async function ainoWithCase(
  comesToWork: () => Promise<AinoAtWork>,
  path = specimen(1),
): Promise<AinoAtWork> {
  const there = await comesToWork()
  await there.person.importsCase(path)
  return there
}
