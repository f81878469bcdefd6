import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { LineLost, type Questions, questionsOver } from './questions.ts'

const opened: MessageChannel[] = []
afterEach(() => {
  for (const { port1 } of opened.splice(0)) port1.close()
})

/** Questions to another side that works them out. */
function questionsTo(work: (name: string, input: unknown) => Promise<unknown>): Questions {
  const channel = new MessageChannel()
  opened.push(channel)
  channel.port2.on('message', async ({ id, name, input }) => {
    channel.port2.postMessage({ id, outcome: await work(name, input) })
  })
  return questionsOver({
    send: (question) => channel.port1.postMessage(question),
    hear: (listener) => channel.port1.on('message', listener),
  })
}

describe('questions to another process', () => {
  test('get their own answers, in whatever order these come', async () => {
    const { ask } = questionsTo(async (_name, input) => {
      await new Promise((resolve) => setTimeout(resolve, input === 'slow' ? 30 : 0))
      return `${input} answer`
    })
    const both = [ask('any', 'slow'), ask('any', 'quick')]
    expect(await Promise.all(both)).toEqual(['slow answer', 'quick answer'])
  })

  test('carry bytes as bytes', async () => {
    const { ask } = questionsTo(async () => new Uint8Array([37, 80, 68, 70]))
    expect(await ask('paint', {})).toEqual(new Uint8Array([37, 80, 68, 70]))
  })

  test('are told when the other side is gone, both while they wait and later', async () => {
    const { ask, end } = questionsTo(() => new Promise(() => {}))
    const waiting = ask('case.open', {})
    end()
    await expect(waiting).rejects.toBeInstanceOf(LineLost)
    await expect(ask('case.open', {})).rejects.toBeInstanceOf(LineLost)
  })

  test('do not mind an answer that nobody waits for', async () => {
    const channel = new MessageChannel()
    opened.push(channel)
    const { ask } = questionsOver({
      send: ({ id }) => {
        channel.port2.postMessage({ id: id + 1000, outcome: 'stray' })
        channel.port2.postMessage({ id, outcome: 'mine' })
      },
      hear: (listener) => channel.port1.on('message', listener),
    })
    expect(await ask('any', {})).toBe('mine')
  })
})
