/**
 * The bytes that a passphrase stands for: as RFC 8265 (OpaqueString) prepares them. NFC, so that an
 * "ä" typed as one letter and one typed as "a" with dots open the same vault; every kind of space
 * is the common one, because AltGr and space give a no-break space on a Finnish keyboard. Case and
 * look-alikes stay apart: NFKC would make different passphrases equal.
 *
 * The caller overwrites the bytes after use; the string itself is out of our reach.
 */
export const passphraseBytes = (passphrase: string): Buffer =>
  Buffer.from(passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC'), 'utf8')
