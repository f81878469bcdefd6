/**
 * Names for the fingerprints that changes carry, of people and of devices; and attachments, each
 * named by the SHA-256 of its bytes and kept once however many cases hold it.
 */
export const peopleDevicesAttachments = `
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

  CREATE TABLE files (
    hash BLOB PRIMARY KEY,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
`
