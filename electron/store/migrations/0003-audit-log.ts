/**
 * The log of acts. Its head stands apart, so that a tail cut from the table alone is found by the
 * vault itself; one cut from both is found by the heads in signed records and backups.
 */
export const auditLog = `
  CREATE TABLE audit_log (
    n INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    type TEXT NOT NULL,
    case_id TEXT,
    details TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  CREATE INDEX audit_log_by_case ON audit_log (case_id, n);

  CREATE TABLE audit_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    n INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
`
