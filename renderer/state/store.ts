import { useSyncExternalStore } from 'react'

/** A value that can be read, replaced and watched. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (change: Partial<T>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T extends object>(first: T): Store<T> {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set: (change) => {
      now = { ...now, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The part of a store's value that a component shows; the same part does not wake it. */
export const useStore = <T, U>(store: Store<T>, select: (value: T) => U): U => {
  const selected = () => select(store.get())
  return useSyncExternalStore(store.subscribe, selected, selected)
}
