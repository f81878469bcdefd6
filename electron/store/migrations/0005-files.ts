/**
 * Files that belong to cases, each once under the SHA-256 of its content, whatever cases it is in.
 * A file lies in chunks, so that reading one never needs it whole: a chunk's number is its file's
 * number times 2^10 and its place in the file. What is told of a file (name, kind, note) stands in
 * the case's own part `attachments`; `case_files` only says which case needs which content.
 *
 * Cases that stood here before have no such part: they get the first change that every copy of it
 * begins with, the same bytes everywhere (form version 1).
 */
export const files = `
  CREATE TABLE files (
    file_no INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE file_chunks (
    chunk_no INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE case_files (
    case_id TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (case_id, sha256)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO changes (case_id, part, hash, n, actor, seq, bytes)
  SELECT case_id, 'attachments',
    x'6ba6f324c39c4998886537d79033be24f81eda50c3191d102936637e42f04b3d', 1, x'00', 1,
    x'856f4a836ba6f324017d00010001010000000801060206153f340142045606570c700200037f00000300037f0300037904706172740b666f726d56657273696f6e07616e73776572730b6174746163686d656e74730961735772697474656e07756e6b6e6f776e066c656467657207020105007eb6011405006174746163686d656e7473010700'
  FROM cases;
`
