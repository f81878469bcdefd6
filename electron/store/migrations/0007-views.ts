/**
 * Parts as they read, beside their merging documents: looking at a case needs no more than these. A
 * view holds only for the change `n` that it was made at, and for the `stamp` of whoever made it.
 * Cases that stood here before have none; theirs are made after they have been opened.
 */
export const views = `
  CREATE TABLE views (
    case_id TEXT NOT NULL,
    part TEXT NOT NULL,
    n INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (case_id, part)
  ) STRICT, WITHOUT ROWID;
`
