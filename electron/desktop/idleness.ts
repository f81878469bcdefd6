/** How long nobody has been at the machine, by whatever can tell. */
export interface Presence {
  /** Milliseconds; a monotonic clock stands still while some machines sleep, so the wall's is used. */
  readonly now: () => number
  /** Seconds since the system saw a key or a mouse; `null` where the system cannot tell. */
  readonly systemIdle: () => number | null
}

export interface Idleness {
  /** Somebody used the window. */
  readonly stir: () => void
  /** Whether neither the system nor the window has seen anybody for so many minutes. */
  readonly hasLasted: (minutes: number) => boolean
}

/**
 * Presence counts wherever it is seen: reading a paper beside the window is work too, as long as
 * the machine is used. Where the system cannot tell, only the window counts.
 */
export function idleness({ now, systemIdle }: Presence): Idleness {
  let stirredAt = now()
  return {
    stir: () => {
      stirredAt = now()
    },
    hasLasted: (minutes) => {
      const inWindow = (now() - stirredAt) / 1000
      // A clock that was set back would keep the vault open for as long as it was set back.
      if (inWindow < 0) stirredAt = now()
      return Math.min(inWindow, systemIdle() ?? inWindow) >= minutes * 60
    },
  }
}
