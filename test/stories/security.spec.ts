import type { Page } from '@playwright/test'
import type { Application } from '../people/application.ts'
import { opensNote } from '../people/note-window.ts'
import { meetOutsider, type Outsider } from '../people/outsider.ts'
import { test as base, expect } from '../people/stories.ts'

const test = base.extend<{ outsider: Outsider }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from here
  outsider: async ({}, use) => {
    const outsider = await meetOutsider()
    await use(outsider)
    await outsider.leave()
  },
})

const addressOf = (window: Page) => window.evaluate(() => location.href)

/** Ways in which a page may try to reach an address; each says what came of it. */
const attempts: Readonly<Record<string, (window: Page, address: string) => Promise<unknown>>> = {
  fetch: (window, address) =>
    window.evaluate(
      (to) =>
        fetch(to).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    ),
  XMLHttpRequest: (window, address) =>
    window.evaluate(
      (to) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest()
          request.onload = () => resolve('reached')
          request.onerror = () => resolve('refused')
          request.open('GET', to)
          request.send()
        }),
      address,
    ),
  WebSocket: (window, address) =>
    window.evaluate(
      (to) =>
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(to.replace('http', 'ws'))
            socket.onopen = () => resolve('reached')
            socket.onerror = () => resolve('refused')
          } catch {
            resolve('refused')
          }
        }),
      address,
    ),
  'an image': (window, address) => window.evaluate(loadElement, ['img', 'src', address] as const),
  'a script': (window, address) =>
    window.evaluate(loadElement, ['script', 'src', address] as const),
  'a stylesheet': (window, address) =>
    window.evaluate(loadElement, ['link', 'href', address] as const),
  'an import': (window, address) =>
    window.evaluate(
      (to) =>
        import(to).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    ),
  'a beacon': (window, address) =>
    window.evaluate(async (to) => {
      navigator.sendBeacon(to, 'x')
      // A beacon is queued without a word; only the outsider knows whether it came.
      await new Promise((resolve) => setTimeout(resolve, 500))
      return 'refused'
    }, address),
}

function loadElement([tag, attribute, address]: readonly [string, string, string]) {
  return new Promise<string>((resolve) => {
    const element = document.createElement(tag)
    element.onload = () => resolve('reached')
    element.onerror = () => resolve('refused')
    if (tag === 'link') element.setAttribute('rel', 'stylesheet')
    element.setAttribute(attribute, address)
    document.head.append(element)
  })
}

/** What lies below the page's policy must hold without it. It is back when the work is done. */
async function withoutPolicy<T>({ window }: Application, work: () => Promise<T>): Promise<T> {
  const devtools = await window.context().newCDPSession(window)
  await devtools.send('Page.setBypassCSP', { enabled: true })
  await window.reload()
  try {
    return await work()
  } finally {
    await devtools.send('Page.setBypassCSP', { enabled: false })
    await devtools.detach()
  }
}

test.describe('nothing leads out of the window', () => {
  test('a new window does not open', async ({ standing, outsider }) => {
    const { electron, window } = standing
    expect(await window.evaluate((to) => globalThis.open(to), outsider.address)).toBeNull()
    expect(electron.windows()).toHaveLength(1)
    expect(outsider.visits).toEqual([])
  })

  for (const [way, go] of Object.entries({
    'by script': (to: string) => location.assign(to),
    'by a link': (to: string) => {
      const link = Object.assign(document.createElement('a'), { href: to })
      document.body.append(link)
      link.click()
    },
    'by a link that asks for a new window': (to: string) => {
      const link = Object.assign(document.createElement('a'), { href: to, target: '_blank' })
      document.body.append(link)
      link.click()
    },
    'by a form': (to: string) => {
      const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
      document.body.append(form)
      form.submit()
    },
    'by a frame': (to: string) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: to }))
    },
  })) {
    test(`the page stays where it is when led away ${way}`, async ({ standing, outsider }) => {
      await withoutPolicy(standing, async () => {
        const { electron, window } = standing
        const before = await addressOf(window)
        await window.evaluate(go, outsider.address)
        // Time enough to go, were there a way.
        await window.waitForTimeout(500)
        expect(await addressOf(window)).toBe(before)
        expect(electron.windows()).toHaveLength(1)
        expect(outsider.visits).toEqual([])
      })
    })
  }

  for (const [way, attempt] of Object.entries(attempts)) {
    test(`${way} to the outside is refused`, async ({ standing, outsider }) => {
      const { window } = standing
      expect(await attempt(window, outsider.address)).toBe('refused')
      expect(outsider.visits).toEqual([])
    })

    test(`${way} to the outside is refused below the page’s policy too`, async ({
      standing,
      outsider,
    }) => {
      const attempted = () => attempt(standing.window, outsider.address)
      expect(await withoutPolicy(standing, attempted)).toBe('refused')
      expect(outsider.visits).toEqual([])
    })
  }

  test('the outsider would have noticed a visit', async ({ outsider }) => {
    await fetch(`${outsider.address}/hello`)
    expect(outsider.visits).toContain('GET /hello')
  })

  test('no permission is granted', async ({ standing }) => {
    const { window } = standing
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
    const states = await window.evaluate(
      (asked) =>
        Promise.all(
          asked.map(async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName })
            return state
          }),
        ),
      names,
    )
    expect(states).toEqual(names.map(() => 'denied'))
  })
})

test.describe('the window is a sandbox', () => {
  test('its policy has no unsafe word and begins from nothing', async ({ standing }) => {
    const { window } = standing
    const response = await window.reload()
    const policy = response?.headers()['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('it breaks no rule of its own policy', async ({ start }) => {
    const { window } = await start()
    const complaints: string[] = []
    window.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text())
    })
    await window.reload()
    const button = window.getByRole('button').first()
    await button.waitFor()
    // Some libraries write styles into the page only when something is used.
    await button.hover()
    await window.mouse.down()
    expect(complaints).toEqual([])
  })

  test('a script written into the page does not run', async ({ standing }) => {
    const { window } = standing
    const ran = await window.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.head.append(script)
      return 'ran' in globalThis
    })
    expect(ran).toBe(false)
  })

  test('no text becomes code', async ({ standing }) => {
    const { window } = standing
    // In a task of the page's own: what a debugger evaluates is exempt from the policy.
    const outcome = await window.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')())
            } catch (error) {
              resolve(error instanceof EvalError ? 'refused' : error)
            }
          })
        }),
    )
    expect(outcome).toBe('refused')
  })

  test('nothing of Node or Electron is in it', async ({ standing }) => {
    const { window } = standing
    const found = await window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(found).toEqual([])
  })

  test('it is sandboxed and isolated, and its page cannot ask otherwise', async ({ standing }) => {
    const { electron } = standing
    const preferences = await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents && (contents as unknown as Held).getLastWebPreferences()
      type Held = { getLastWebPreferences(): Electron.WebPreferences }
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences?.allowRunningInsecureContent ?? false).toBe(false)
    expect(preferences?.nodeIntegrationInSubFrames ?? false).toBe(false)
  })

  test('the bridge is all that it gets, and cannot be changed', async ({ standing }) => {
    const { window } = standing
    const bridge = await window.evaluate(() => {
      const held = (globalThis as unknown as { kykysilta: object }).kykysilta
      return { names: Object.keys(held).sort(), frozen: Object.isFrozen(held) }
    })
    expect(bridge).toEqual({ names: ['call', 'flushed', 'on'], frozen: true })
  })
})

test.describe('the small window for notes is as closed as the main one', () => {
  test('nothing leads out of it', async ({ comesToWork, outsider }) => {
    const { application } = await comesToWork()
    const note = await opensNote(application)
    const before = await addressOf(note)
    expect(await note.evaluate((to) => globalThis.open(to), outsider.address)).toBeNull()
    for (const attempt of Object.values(attempts)) {
      expect(await attempt(note, outsider.address)).toBe('refused')
    }
    await note.evaluate((to) => location.assign(to), outsider.address)
    // Time enough to go, were there a way.
    await note.waitForTimeout(500)
    expect(await addressOf(note)).toBe(before)
    expect(application.electron.windows()).toHaveLength(2)
    expect(outsider.visits).toEqual([])
  })

  test('it is sandboxed and isolated, and has the same bridge', async ({ comesToWork }) => {
    const { application } = await comesToWork()
    const note = await opensNote(application)
    const preferences = await application.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (
          webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
        ).getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
      }),
    )
    expect(preferences).toHaveLength(2)
    expect(preferences[1]).toEqual(preferences[0])
    expect(preferences[0]).toMatchObject({ sandbox: true, contextIsolation: true })
    const policy = (await note.reload())?.headers()['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    const held = await note.evaluate(() => {
      const bridge = (globalThis as unknown as { kykysilta: object }).kykysilta
      return { names: Object.keys(bridge).sort(), frozen: Object.isFrozen(bridge) }
    })
    expect(held).toEqual({ names: ['call', 'flushed', 'on'], frozen: true })
  })

  test('it may ask what a note needs, and nothing else', async ({ comesToWork }) => {
    const note = await opensNote((await comesToWork()).application)
    const ask = (name: string, input: unknown) =>
      note.evaluate(
        ([n, i]) =>
          (
            globalThis as unknown as { kykysilta: { call(n: unknown, i: unknown): unknown } }
          ).kykysilta.call(n, i),
        [name, input] as const,
      )
    expect(await ask('case.list', { search: '' })).toMatchObject({ ok: true })
    for (const [name, input] of [
      ['vault.keys', {}],
      ['log.check', {}],
      ['settings.read', {}],
      ['search.find', { query: 'a' }],
      ['case.export', { caseId: crypto.randomUUID() }],
    ] as const) {
      expect(await ask(name, input)).toEqual({ ok: false, code: 'badRequest' })
    }
  })
})

test.describe('the gate between window and data', () => {
  const ask = (window: Page, name: unknown, input: unknown) =>
    window.evaluate(
      ([n, i]) =>
        (
          globalThis as unknown as { kykysilta: { call(n: unknown, i: unknown): unknown } }
        ).kykysilta.call(n, i),
      [name, input] as const,
    )

  for (const [what, name, input] of [
    ['a name that the contract does not know', 'vault.key', {}],
    ['a name that every object has', '__proto__', {}],
    ['an input of another shape', 'case.open', { caseId: '../../etc/passwd' }],
  ] as const) {
    test(`stops ${what}`, async ({ standing }) => {
      const { window } = standing
      expect(await ask(window, name, input)).toEqual({ ok: false, code: 'badRequest' })
    })
  }
})
