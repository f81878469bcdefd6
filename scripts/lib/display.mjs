import { spawn } from 'node:child_process'
import { Stop } from './say.mjs'

/** Whether a window could be seen here. @param {NodeJS.ProcessEnv} [env] */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/**
 * Starts a display that nobody sees (Xvfb).
 * @returns {Promise<{ name: string, stop: () => void }>} its name for DISPLAY, such as `:99`
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    // Xvfb picks a free number and writes it to descriptor 3 when it is ready.
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    server.on('error', () => reject(new Stop('Xvfb is missing: install the package xvfb.')))
    server.on('exit', (code) => reject(new Stop(`Xvfb ended at once (code ${code}).`)))
    server.stdio[3]?.once('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, stop: () => server.kill() }),
    )
  })
}

/**
 * What a program needs in its environment to draw on a virtual display.
 * @param {string} name
 * @returns {NodeJS.ProcessEnv}
 */
export const onDisplay = (name) => ({ DISPLAY: name, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' })
