import { bigCase, referenceCase, smallCase } from '../generators/reference-cases.ts'
import type { WantedVault } from './prepared-vault.ts'

/** REF-VAULT: a few years of one professional's work. */
export const referenceVault: WantedVault = { name: 'reference', count: 200, make: referenceCase }

export const bigVault: WantedVault = { name: 'big', count: 9, make: bigCase }

/** A whole organisation's worth of cases; fewer can be asked for while trying something out. */
export const manyCases: WantedVault = {
  name: 'many',
  count: Number(process.env.KYKYSILTA_BENCH_CASES ?? 10_000),
  make: smallCase,
}
