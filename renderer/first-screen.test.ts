import { describe, expect, test } from 'vitest'
import { languages } from '../templates/model/blocks.ts'
import { firstScreens } from './first-screen.tsx'
import { wordings } from './wording/languages.ts'

describe.each(languages)('the first screen in %s, drawn ahead', (language) => {
  const markup = firstScreens()[language]

  test('says what the living one says first', () => {
    expect(markup).toContain(`<h1>${wordings[language].messages.vault.unlockTitle}</h1>`)
  })

  test('has one box to write in, with the focus', () => {
    expect(markup.match(/<input[^>]*type="password"[^>]*>/g)).toEqual([
      expect.stringContaining('autofocus'),
    ])
  })

  test('holds nothing that the content security policy refuses', () => {
    expect(markup).not.toMatch(/ style=|<script|<style| on[a-z]+=/)
  })
})
