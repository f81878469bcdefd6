/** The list of cases tells how many conclusions and citations rest on what has changed since. */
export const changedBases = `
  ALTER TABLE cases ADD COLUMN changed_bases INTEGER NOT NULL DEFAULT 0;
`
