import { readFile } from 'node:fs/promises'
import { fail, ok } from '../../templates/model/result.ts'
import { remove } from '../disk/disk.ts'
import { writeFileWhole } from '../disk/write-files.ts'
import type { AskCore, DesktopAnswers } from './answers.ts'
import type { SystemSafe } from './safe-storage.ts'

type DeviceCall = 'device.state' | 'device.allow' | 'device.forget' | 'device.unlock'

/**
 * Opening the vault by a secret that the system keeps for this person: a convenience beside the
 * passphrase. Main seals and opens the secret; the data process gets its bytes and keeps none.
 *
 * @param sealedPath where the sealed secret lies: outside the vault, so that no copy of it carries it
 */
export function deviceAnswers(
  core: AskCore,
  safe: SystemSafe,
  sealedPath: string,
): DesktopAnswers<DeviceCall> {
  const kept = () => readFile(sealedPath).catch(() => null)

  return {
    'device.state': async () => {
      const offered = await safe.isSafe().catch(() => false)
      return ok({ offered, kept: offered && (await kept()) !== null })
    },

    'device.allow': async () => {
      if (!(await safe.isSafe().catch(() => false))) return fail('notOffered')
      const made = await core('device.secret', {})
      if (!made.ok) return made
      const bytes = Buffer.from(made.value.secret)
      try {
        await writeFileWhole(sealedPath, await safe.seal(bytes.toString('base64')))
        return ok(null)
      } catch {
        await core('device.forgetSecret', {})
        return fail('cannotWrite')
      } finally {
        bytes.fill(0)
        made.value.secret.fill(0)
      }
    },

    'device.forget': async () => {
      await remove(sealedPath).catch(() => undefined)
      return core('device.forgetSecret', {})
    },

    'device.unlock': async () => {
      const sealed = await kept()
      const text = sealed && (await safe.open(sealed).catch(() => null))
      if (!text) return fail('deviceForgotten')
      const secret = new Uint8Array(Buffer.from(text, 'base64'))
      try {
        return await core('device.openWith', { secret })
      } finally {
        secret.fill(0)
      }
    },
  }
}
