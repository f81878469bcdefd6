/**
 * The word index knows beginnings of two and three letters, which somebody who is still typing asks
 * for and which begin thousands of words. It cannot be altered, so it begins anew, and so does what
 * is in it: cases are indexed again by the newer rules after the vault has been opened.
 */
export const searchBeginnings = `
  DROP TABLE passage_words;
  CREATE VIRTUAL TABLE passage_words USING fts5(
    text, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0'
  );
`
