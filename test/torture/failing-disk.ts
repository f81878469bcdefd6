import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { anySeed, type Dice, diceFrom } from '../generators/dice.ts'

/** What a call meets; `dead` is every call from the chosen one on. Counted from 1 in `failing-disk.c`. */
const kinds = ['full', 'broken', 'cut', 'dead'] as const
type Kind = (typeof kinds)[number]

/** The disk that `failing-disk.c` puts under the databases of this process. */
export interface FailingDisk {
  readonly dice: Dice
  /** Counts calls from here on, and lets one of them fail; none where no fault is given. */
  readonly begin: (fault?: Fault) => void
  readonly mend: () => void
  /** Writes, syncs and truncations since it began. */
  readonly calls: () => number
  /** Any kind of fault at one of so many calls. */
  readonly anyFault: (calls: number) => Fault
  readonly close: () => void
}

export interface Fault {
  readonly at: number
  readonly kind: Kind
}

export const faultText = ({ at, kind }: Fault): string => `${kind} at call ${at}`

/** @param planPath the file that the disk reads its plan from */
export function failingDisk(planPath: string): FailingDisk {
  const file = openSync(planPath, 'r+')
  const dice = diceFrom(anySeed())
  const put = (numbers: readonly number[]) =>
    writeSync(file, Buffer.from(Int32Array.from(numbers).buffer), 0, 16, 0)
  return {
    dice,
    begin: (fault) => put([1, 0, fault?.at ?? 0, fault ? kinds.indexOf(fault.kind) + 1 : 0]),
    mend: () => put([0, 0, 0, 0]),
    calls: () => readFileSync(planPath).readInt32LE(4),
    anyFault: (calls) => ({
      at: dice.between(1, calls),
      kind: kinds[dice.below(kinds.length)] ?? 'full',
    }),
    close: () => closeSync(file),
  }
}
