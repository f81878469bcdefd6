import { fact, records } from './fields.ts'

/**
 * Words that were taken from elsewhere in the case into a text of this part: from where, how they
 * read, and a hash of the whole entry as it then stood. A record is added and its single values are
 * chosen anew, never edited letter by letter, so that two people's citations stand side by side.
 */
export const citations = () =>
  records({
    /** The id of the entry, or the place of the answer that was cited. */
    source: fact(),
    /** SHA-256 of the entry's content as it was cited, or as somebody last stood by it. */
    hash: fact(),
    /** The cited words. */
    words: fact(),
    /** How the text tells its source: by it a sentence is known even when its words were edited. */
    told: fact(),
    /** The place of the text in this part, names and ids joined by slashes. */
    place: fact(),
    by: fact(),
    /** ISO date-time. */
    on: fact(),
  })

/** What somebody saw of an entry when they rested a conclusion on it, or stood by it again. */
export const seenEntries = () =>
  records({
    entry: fact(),
    hash: fact(),
    by: fact(),
    /** ISO date-time; of several for one entry the latest counts. */
    on: fact(),
    /** `linked` at first, then `confirmed` or `edited`. */
    how: fact(),
  })
