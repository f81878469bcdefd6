import { actor, choice, type Fields, fact, group, lines, records, text } from './fields.ts'

/**
 * What a team says beside the answers of a part: who looks after which of its sections, and the
 * talk about them. It lives in the part's own document, so that it reaches exactly the part's
 * readers, and merges, is taken back and has a history like every answer. Nobody signs it, and no
 * document prints it.
 */
export const teamworkName = 'teamwork'

export const threadKinds = ['comment', 'question', 'suggestion'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** What somebody did to a thread after it was begun. Nothing of it is ever written over. */
export const turnActs = ['answer', 'accepted', 'rejected', 'closed', 'reopened'] as const
export type TurnAct = (typeof turnActs)[number]

export const threadFields = {
  kind: choice(threadKinds),
  /** What it is about: see `anchors.ts`. */
  about: fact(),
  by: actor({ orName: true }),
  /** ISO date-time. */
  at: fact(),
  /** Of whom a question is asked; without it, of whoever owns the section. */
  to: actor({ orName: true }),
  text: text(),
  /** Suggested words for a text, and the text as it read when they were suggested. */
  words: text(),
  was: text(),
  /** A suggested single value, as text: `true`, `2026-04-24`, `asHoped`; empty takes it away. */
  value: fact(),
  /** A list of lines as it is suggested to read. */
  list: lines(),
  turns: records({
    act: choice(turnActs),
    by: actor({ orName: true }),
    at: fact(),
    text: text(),
  }),
} as const satisfies Fields

/**
 * @param sections names of the sections that may have an owner.
 * @param beside what one part alone keeps beside its answers.
 */
export const teamworkOf = (part: string, sections: readonly string[], beside: Fields): Fields => ({
  [teamworkName]: group({
    [part]: group({
      owners: group(
        Object.fromEntries(sections.map((section) => [section, actor({ orName: true })])),
      ),
      threads: records(threadFields),
      ...beside,
    }),
  }),
})

/** The places of a part's teamwork. */
export const ownerPlace = (part: string, section: string) =>
  [teamworkName, part, 'owners', section] as const
export const threadsPlace = (part: string) => [teamworkName, part, 'threads'] as const
