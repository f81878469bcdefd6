/**
 * Search over all cases. `passages` holds what can be found and where; the two indexes hold no text
 * of their own. Diacritics are kept: `ä` is a letter, not an `a` with dots.
 *
 * A passage's number is its case's number times 2^20 and a count within the case, so that hits are
 * gathered by case without looking at any other table. Cases that stood here before are not in
 * `indexed_cases`; they are indexed after the vault has been opened, when there is time.
 */
export const search = `
  CREATE TABLE indexed_cases (
    case_no INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    rules INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE passages (
    passage_no INTEGER PRIMARY KEY,
    case_no INTEGER NOT NULL,
    place TEXT NOT NULL,
    dated TEXT NOT NULL,
    pieces TEXT NOT NULL,
    UNIQUE (case_no, place)
  ) STRICT;

  CREATE VIRTUAL TABLE passage_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  CREATE VIRTUAL TABLE passage_insides USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'trigram'
  );
`
