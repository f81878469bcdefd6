/**
 * Two processes that ask each other things by name. What travels is structured-clone data; order of
 * asking is kept, order of answering is not.
 */
export interface Line {
  readonly send: (message: unknown) => void
  readonly hear: (listener: (message: unknown) => void) => void
}

export type Answer = (name: string, input: unknown) => unknown

export interface Conversation {
  /**
   * Rejects with `LineLost` when the other side went away before it answered, and with an `Error`
   * that carries the other side's words when answering threw there.
   */
  readonly ask: (name: string, input: unknown) => Promise<unknown>
  /** The other side is gone: whoever still waits is told. */
  readonly end: () => void
}

export class LineLost extends Error {}

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'threw'; readonly id: number; readonly message: string }

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

export function converse(line: Line, answer: Answer): Conversation {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let ended = false

  const reply = async ({ id, name, input }: Message & { kind: 'ask' }): Promise<void> => {
    try {
      line.send({ kind: 'answer', id, value: await answer(name, input) } satisfies Message)
    } catch (error) {
      line.send({ kind: 'threw', id, message: wordsOf(error) } satisfies Message)
    }
  }

  line.hear((heard) => {
    const message = heard as Message
    if (message.kind === 'ask') {
      void reply(message)
      return
    }
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') asker?.resolve(message.value)
    else asker?.reject(new Error(message.message))
  })

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        if (ended) throw new LineLost(name)
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        line.send({ kind: 'ask', id: lastId, name, input } satisfies Message)
      }),
    end: () => {
      ended = true
      for (const { reject } of waiting.values()) reject(new LineLost())
      waiting.clear()
    },
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
