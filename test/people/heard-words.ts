import type { Page } from '@playwright/test'
import { createTranslator } from 'use-intl/core'
import { type WindowWording, wordings } from '../../renderer/wording/languages.ts'
import { type Language, languageNames } from '../../templates/model/blocks.ts'
import { partNames } from '../../templates/parts/index.ts'
import { partWording } from '../../templates/parts/wording.ts'

/** Everything that is read or heard on the screen, but for documents and other languages' names. */
const heardWords = (window: Page): Promise<string[]> =>
  window.evaluate(() => {
    const spoken = document.documentElement.lang
    const isOfScreen = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === spoken &&
      element.closest('script, style, textarea') === null
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const heard: string[] = []
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (isOfScreen(parentElement)) heard.push(textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOfScreen(element)) continue
      for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
        heard.push(element.getAttribute(name) ?? '')
      }
    }
    return [...new Set(heard.map((text) => text.trim()).filter(Boolean))]
  })

/**
 * What on the screen is a sentence of another language, whole. A person's own words are never one
 * of ours from beginning to end, so they may be in any language;
 * the few that are (a role) are told in `written`.
 */
export async function strayWords(
  window: Page,
  spoken: Language,
  written: readonly string[],
): Promise<string[]> {
  const { known, stray } = patternsFor(spoken)
  return (await heardWords(window)).filter(
    (text) => stray.test(text) && !known.test(text) && !written.includes(text),
  )
}

interface Patterns {
  readonly known: RegExp
  readonly stray: RegExp
}

/** A story looks at many screens; the sentences are the same on each. */
const patterns = new Map<Language, Patterns>()

/** What the window says in a language, and what it says in the others alone. */
function patternsFor(spoken: Language): Patterns {
  const made = patterns.get(spoken) ?? makePatterns(spoken)
  patterns.set(spoken, made)
  return made
}

function makePatterns(spoken: Language): Patterns {
  const own = new Set(sentencesOf(spoken))
  const others = (Object.keys(languageNames) as Language[])
    .filter((language) => language !== spoken)
    .flatMap(sentencesOf)
    .filter((sentence) => !own.has(sentence))
  const anyOf = (sentences: readonly string[]) => new RegExp(`^(?:${sentences.join('|')})$`, 'u')
  return { known: anyOf([...own]), stray: anyOf(others) }
}

/** Stands in a sentence where a value comes. */
const hole = '\u0001'

/** Every sentence of the window, its fields and its steps in one language, as patterns. */
function sentencesOf(language: Language): readonly string[] {
  const { messages, walk } = wordings[language]
  const fields = partNames.map((part) => partWording(language, part))
  const whole = [...leaves(walk), ...leaves(fields)].map(([, sentence]) => sentence)
  return [...new Set([...whole, ...said(wordings[language], messages)])]
    .filter((sentence) => sentence.replaceAll(hole, '').trim().length > 3)
    .map(patternOf)
}

const patternOf = (sentence: string): string =>
  sentence.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(hole, '.+')

/** Sentences as they are said of none, of one and of many. */
function said({ locale }: WindowWording, messages: object): readonly string[] {
  const translate = createTranslator({ locale, messages: messages as Record<string, unknown> })
  const say = translate as unknown as (key: string, values: object) => string
  return leaves(messages).flatMap(([key, sentence]) => {
    const names = [...sentence.matchAll(/\{(\w+)[},]/g)].map(([, name]) => String(name))
    const values = Object.fromEntries(names.map((name) => [name, hole]))
    return [0, 1, 7].map((count) => say(key, { ...values, count }))
  })
}

const leaves = (words: unknown, path: readonly string[] = []): (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path.join('.'), words]]
    : Object.entries(words as object).flatMap(([key, inner]) => leaves(inner, [...path, key]))
