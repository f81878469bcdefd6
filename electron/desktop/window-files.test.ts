import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Beginning } from '../contract/beginning.ts'
import { serveWindowFiles } from './window-files.ts'

let root: string
let serve: ReturnType<typeof serveWindowFiles>
let beginning: Beginning = { language: 'fi', isLocked: false }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kykysilta-window-'))
  await mkdir(join(root, 'window'))
  await mkdir(join(root, 'window-next-door'))
  await writeFile(
    join(root, 'window', 'index.html'),
    '<html><head><title>K</title></head><body><div id="root"></div></body></html>',
  )
  await writeFile(join(root, 'window', 'first-screen.sv.html'), '<h1>Öppna valvet</h1>')
  await writeFile(join(root, 'window', 'app.js'), '1')
  await writeFile(join(root, 'window', 'notes.txt'), 'not the window’s')
  await writeFile(join(root, 'secret.js'), 'secret')
  await writeFile(join(root, 'window-next-door', 'secret.js'), 'secret')
  serve = serveWindowFiles(join(root, 'window'), async () => beginning)
})
afterAll(() => rm(root, { recursive: true }))

const get = (url: string, method = 'GET') => serve({ method, url })

describe('the window’s files', () => {
  test('come with a policy that has no unsafe word in it', async () => {
    const { headers } = await get('app://kykysilta/index.html')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('tell a page its language and what is known of the vault', async () => {
    const page = async () => String((await get('app://kykysilta/index.html')).data)
    expect(await page()).toMatch(/^<html lang="fi"><head>.*<div id="root"><\/div>/)
    beginning = { language: 'sv', isLocked: true }
    expect(await page()).toMatch(/^<html lang="sv" data-vault="locked"><head>/)
    expect(await page()).toContain('<div id="root"><h1>Öppna valvet</h1></div>')
  })

  test('are served by the kind of their name', async () => {
    const { headers, data } = await get('app://kykysilta/app.js?v=1')
    expect(headers['content-type']).toContain('text/javascript')
    expect(String(data)).toBe('1')
  })

  test.each([
    ['outside the folder', 'app://kykysilta/%2e%2e/secret.js'],
    ['outside the folder by an encoded slash', 'app://kykysilta/..%2fsecret.js'],
    ['in a folder whose name only begins alike', 'app://kykysilta/..%2fwindow-next-door/secret.js'],
    ['that is the folder itself', 'app://kykysilta/'],
    ['of another host', 'app://elsewhere/app.js'],
    ['of another scheme', 'https://kykysilta/app.js'],
    ['of no known kind', 'app://kykysilta/notes.txt'],
    ['that cannot be decoded', 'app://kykysilta/%E0%A4%A'],
  ])('do not include one %s', async (_, url) => {
    expect((await get(url)).statusCode).toBe(404)
  })

  test('are only read, never posted to', async () => {
    expect((await get('app://kykysilta/app.js', 'POST')).statusCode).toBe(404)
  })
})
