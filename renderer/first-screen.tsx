/**
 * The first screen, drawn ahead when the product is built: it stands in the page from its first byte,
 * and is painted before the window's own code has been read. That code then puts the living screen
 * in its place.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { type Language, languages } from '../templates/model/blocks.ts'
import { App } from './app/app.tsx'
import type { Client } from './bridge/client.ts'
import { createSession } from './state/session.ts'

/** Nobody is there to answer while a screen is drawn ahead. */
const nobody: Client = { call: () => new Promise(() => {}), on: () => () => {}, flushed: () => {} }

/** The markup of the unlock screen in each language. */
export const firstScreens = (): Readonly<Record<Language, string>> =>
  Object.fromEntries(languages.map((language) => [language, unlockScreen(language)])) as never

const unlockScreen = (language: Language): string =>
  withoutStyles(
    renderToStaticMarkup(
      <div className="drawn-ahead">
        <App session={createSession(nobody, true)} language={language} />
      </div>,
    ),
  )

/**
 * The content security policy knows no style in an element. The only ones are those that hide a
 * ready-made box from sight, which a class of ours does as well.
 */
const withoutStyles = (markup: string): string =>
  markup.replace(/ style="[^"]*"/g, ' class="hidden-text"')
