import type {} from 'electron'
import { type Answer, type Conversation, converse } from './conversation.ts'

/**
 * The child's half: a utility process answers the main process and may ask it back
 * (`DesktopRequests`).
 */
export function converseWithMain(answer: Answer): Conversation {
  const port = process.parentPort
  return converse(
    {
      send: (message) => port.postMessage(message),
      hear: (listener) => port.on('message', ({ data }) => listener(data)),
    },
    answer,
  )
}
