import type { SignedVersion } from '../../electron/contract/views.ts'
import type { DocumentState } from '../../templates/documents/shared/input.ts'

/** How a document says of itself that it is a locked version, or that it is not. */
export const stateOf = (version: SignedVersion | null): DocumentState =>
  version
    ? {
        kind: 'signed',
        version: version.number,
        signedOn: version.signedAt,
        signers: version.signers,
        contentHash: version.contentHash,
      }
    : { kind: 'draft' }
