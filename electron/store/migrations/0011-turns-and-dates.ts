/**
 * The list of cases tells whose turn it is and what day comes next. Cases of earlier versions tell
 * it from their next edit on.
 */
export const turnsAndDates = `
  ALTER TABLE cases ADD COLUMN turns TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE cases ADD COLUMN dates TEXT NOT NULL DEFAULT '[]';
`
