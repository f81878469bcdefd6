/**
 * By which earlier rounds of the same client are found: a keyed hash of the personal identity code.
 * The database is encrypted as a whole; the hash is there so that nobody who looks for one client
 * reads the codes of all.
 */
export const clientKeys = `
  CREATE TABLE client_keys (
    case_id TEXT PRIMARY KEY,
    client_key TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX client_keys_by_key ON client_keys (client_key);
`
