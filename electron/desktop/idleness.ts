/** How long nobody has been at the machine, by whatever can tell. */
export interface Presence {
  /** Milliseconds by the wall's clock, which somebody may set back. */
  readonly now: () => number
  /** Milliseconds by a clock that is never set, and stands still while some machines sleep. */
  readonly steady: () => number
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
export function idleness({ now, steady, systemIdle }: Presence): Idleness {
  const moment = () => ({ wall: now(), steady: steady() })
  let stirred = moment()
  return {
    stir: () => {
      stirred = moment()
    },
    hasLasted: (minutes) => {
      // The longer of the two: one is right through a sleep, the other through a clock set back.
      const inWindow = Math.max(now() - stirred.wall, steady() - stirred.steady) / 1000
      return Math.min(inWindow, systemIdle() ?? inWindow) >= minutes * 60
    },
  }
}
