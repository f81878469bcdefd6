import { randomUUID } from 'node:crypto'

/** Where papers lie for Chromium's PDF viewer; registered before the application is ready. */
export const paperScheme = {
  scheme: 'paper',
  privileges: { standard: true, secure: true },
} as const

/** Papers on their way to a printer. They lie in memory only, and only until they are taken away. */
export interface PaperTray {
  /** Lays a PDF down; gives an address that nobody can guess. */
  readonly lay: (pdf: Uint8Array) => string
  readonly takeAway: (address: string) => void
  readonly serve: (request: Pick<Request, 'url'>) => Response
}

export function paperTray(): PaperTray {
  const papers = new Map<string, Uint8Array>()
  return {
    lay: (pdf) => {
      // Its last word is what the system may call the job: neither whose it is nor what.
      const address = `${paperScheme.scheme}://${randomUUID()}/kykysilta.pdf`
      papers.set(address, pdf)
      return address
    },
    takeAway: (address) => {
      papers.get(address)?.fill(0)
      papers.delete(address)
    },
    serve: ({ url }) => {
      const pdf = papers.get(url)
      if (!pdf) return new Response(null, { status: 404 })
      return new Response(pdf.slice(), {
        headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store' },
      })
    },
  }
}
