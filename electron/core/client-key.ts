import { createHash, createHmac } from 'node:crypto'
import type { CaseContent } from '../../templates/case/case-file.ts'
import { answerAt } from '../../templates/model/answers.ts'
import { isPersonalIdentityCode } from '../../templates/model/checks.ts'
import type { Identity } from '../vault/identity.ts'

/** The key by which cases of one client are found; `null` for one without a sound identity code. */
export type ClientKeyOf = (content: Pick<CaseContent, 'clientAndConsent'>) => string | null

const purpose = 'Kykysilta: index of clients'

/**
 * Ed25519 signs the same words the same way each time, so the person's own key gives a secret that
 * needs no place of its own.
 */
export function clientKeys(identity: Pick<Identity, 'sign'>): ClientKeyOf {
  const secret = createHash('sha256')
    .update(identity.sign(Buffer.from(purpose)))
    .digest()
  return ({ clientAndConsent }) => {
    const written = answerAt(clientAndConsent.answers, ['client', 'personalIdentityCode'])
    const code = String(written ?? '')
      .trim()
      .toUpperCase()
    if (!isPersonalIdentityCode(code)) return null
    return createHmac('sha256', secret).update(code).digest('hex')
  }
}
