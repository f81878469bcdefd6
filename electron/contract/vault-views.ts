import type { AuditEntry } from './audit-events.ts'
import type { Person } from './views.ts'

/** Where else the vault is open, as far as that copy says so; empty when it says nothing. */
export interface Holder {
  readonly machine: string
}

/** Why a vault is locked: the log tells it. */
export const lockReasons = ['person', 'idle', 'system', 'sleep', 'closing'] as const
export type LockReason = (typeof lockReasons)[number]

/** A vault that has just been opened. */
export interface Opened {
  readonly person: Person
  /** Somebody has it open elsewhere: it can be read as it was now, and not be changed. */
  readonly readOnly: Holder | null
}

export interface VaultKeys {
  /** Tells this vault from others; stands on its recovery sheet. */
  readonly fingerprint: string
  /** `untested`: a sheet was made and works, but nobody has read it back yet. */
  readonly recovery: 'none' | 'untested' | 'tested'
  /** The system keeps a secret that opens this vault on this device. */
  readonly device: boolean
}

/** A recovery sheet that is being made. */
export interface RecoverySheet {
  readonly fingerprint: string
  readonly person: Person
  readonly groups: readonly string[]
  /** Which groups are typed back, from 0, in order. */
  readonly asked: readonly number[]
  /** ISO date-time. */
  readonly madeAt: string
}

/** One line of the log, with the name of the client as it stands now. */
export interface LogRow extends AuditEntry {
  readonly clientName: string | null
}

export interface VaultSettings {
  /** Minutes of idleness after which the vault locks itself. */
  readonly lockAfter: number
}
export const defaultSettings: VaultSettings = { lockAfter: 10 }
export const shortestLockAfter = 1
export const longestLockAfter = 60
