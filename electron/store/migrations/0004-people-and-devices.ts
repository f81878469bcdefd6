/** Names for the fingerprints that changes carry, of people and of devices. */
export const peopleAndDevices = `
  CREATE TABLE people (
    author TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE devices (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;
`
