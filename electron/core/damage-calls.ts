import { ok } from '../../templates/model/result.ts'
import type { Works } from './handlers.ts'

/** What is known of damage while the vault is open. */
export const damageCalls: Works<'vault.damage'> = {
  'vault.damage': async ({ watch }) => ok(watch.report()),
}
