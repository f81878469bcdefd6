/**
 * Each edit adds a piece of its own to the two indexes. They are put together while nobody writes
 * (`search/merge.ts`), not within every sixteenth edit, which then took ten times as long as others.
 * Whoever writes without a pause waits at the sixty-fourth: more pieces would make search slow.
 */
export const searchMerging = ['passage_words', 'passage_insides']
  .map(
    (table) => `
  INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 0);
  INSERT INTO ${table} (${table}, rank) VALUES ('crisismerge', 64);
`,
  )
  .join('')
