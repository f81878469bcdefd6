import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import type { Beginning } from '../contract/beginning.ts'
import { contentPolicy, windowOrigin } from './content-policy.ts'

/**
 * How Chromium is to treat the window's addresses; registered before the application is ready. What
 * it has compiled of the window's code is kept beside the settings: the next start need not do it.
 */
export const windowScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, codeCache: true },
} as const

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** What the window gets for one of its requests. */
export interface WindowFile {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly data: Buffer
}

const notFound: WindowFile = { statusCode: 404, headers: {}, data: Buffer.alloc(0) }

/**
 * Answers the window's own requests from one folder; anything else is not found. Plain bytes for
 * Electron's older way of answering: the newer one loads Node's whole machinery for web requests
 * first, and the first screen then comes 50 ms later.
 *
 * @param folder the built window, an absolute path
 * @param beginning what a page that is opened now is told from the beginning
 */
export const serveWindowFiles =
  (folder: string, beginning: () => Promise<Beginning>) =>
  async ({ method, url }: Pick<Request, 'method' | 'url'>): Promise<WindowFile> => {
    const path = method === 'GET' ? pathWithin(folder, url) : null
    const type = path && types[extname(path)]
    if (!path || !type) return notFound
    const isPage = extname(path) === '.html'
    const [bytes, begins] = await Promise.all([
      readFile(path).catch(() => null),
      isPage ? beginning() : null,
    ])
    if (!bytes) return notFound
    const data = begins ? Buffer.from(await begun(folder, bytes.toString(), begins)) : bytes
    return { statusCode: 200, headers: headers(type), data }
  }

/** The page as it begins; behind a locked door the first screen is known, and stands in it already. */
async function begun(folder: string, page: string, beginning: Beginning): Promise<string> {
  const { language, isLocked } = beginning
  if (!isLocked) return page.replace(/<html[^>]*>/, `<html lang="${language}">`)
  const screen = await readFile(firstScreenIn(folder, language), 'utf8')
  return page
    .replace(/<html[^>]*>/, `<html lang="${language}" data-vault="locked">`)
    .replace('<div id="root">', (place) => place + screen)
}

/** Where the build has put the first screen of a language. */
const firstScreenIn = (folder: string, language: Beginning['language']): string =>
  resolve(folder, `first-screen.${language}.html`)

/** The file that an address means, or null for an address that is not the window's own. */
export function pathWithin(folder: string, url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url)
    if (`${protocol}//${host}` !== windowOrigin) return null
    const path = resolve(folder, `.${decodeURIComponent(pathname)}`)
    return path.startsWith(folder + sep) ? path : null
  } catch {
    return null
  }
}

const headers = (type: string) => ({
  'content-type': type,
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
})
