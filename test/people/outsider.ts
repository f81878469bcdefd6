import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server outside the application that notes every visit. */
export interface Outsider {
  readonly address: string
  readonly visits: readonly string[]
  readonly leave: () => Promise<void>
}

/** Reachable from this machine, so that only the application's own refusal can keep it unvisited. */
export async function meetOutsider(): Promise<Outsider> {
  const visits: string[] = []
  const server = createServer(({ method, url }, response) => {
    visits.push(`${method} ${url}`)
    response.setHeader('access-control-allow-origin', '*').end('outside')
  })
  server.on('connection', () => visits.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    visits,
    leave: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
