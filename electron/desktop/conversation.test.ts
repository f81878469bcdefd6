import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { type Answer, type Conversation, converse, LineLost } from './conversation.ts'

const opened: MessageChannel[] = []

function twoSides(answerHere: Answer, answerThere: Answer): [Conversation, Conversation] {
  const channel = new MessageChannel()
  opened.push(channel)
  const side = (port: typeof channel.port1, answer: Answer) =>
    converse(
      {
        send: (message) => port.postMessage(message),
        hear: (listener) => port.on('message', listener),
      },
      answer,
    )
  return [side(channel.port1, answerHere), side(channel.port2, answerThere)]
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.port1.close()
})

const nobodyAsks: Answer = () => {
  throw new Error('nobody asks here')
}

describe('two processes in conversation', () => {
  test('get the answer to their own question, in whatever order answers come', async () => {
    const [here] = twoSides(nobodyAsks, async (_name, input) => {
      await new Promise((resolve) => setTimeout(resolve, input === 'slow' ? 30 : 0))
      return `${input} answer`
    })
    const both = [here.ask('any', 'slow'), here.ask('any', 'quick')]
    expect(await Promise.all(both)).toEqual(['slow answer', 'quick answer'])
  })

  test('can ask back while they are being asked', async () => {
    const [here, there] = twoSides(
      () => '/home/aino/case.json',
      async () => `imported ${await there.ask('chooseFile', null)}`,
    )
    expect(await here.ask('case.import', {})).toBe('imported /home/aino/case.json')
  })

  test('carry bytes as bytes', async () => {
    const [here] = twoSides(nobodyAsks, () => new Uint8Array([37, 80, 68, 70]))
    expect(await here.ask('paint', {})).toEqual(new Uint8Array([37, 80, 68, 70]))
  })

  test('hear of a failure on the other side instead of waiting for ever', async () => {
    const [here] = twoSides(nobodyAsks, () => {
      throw new Error('page out of range')
    })
    await expect(here.ask('paint', {})).rejects.toThrow('page out of range')
  })

  test('hear that the other side is gone, both those who wait and those who come later', async () => {
    const [here] = twoSides(nobodyAsks, () => new Promise(() => {}))
    const waiting = here.ask('case.open', {})
    here.end()
    await expect(waiting).rejects.toBeInstanceOf(LineLost)
    await expect(here.ask('case.open', {})).rejects.toBeInstanceOf(LineLost)
  })
})
