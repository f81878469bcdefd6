import { stat } from 'node:fs/promises'
import { join } from 'node:path'

export const keyFilePath = (folder: string): string => join(folder, 'vault.key.json')
export const databasePath = (folder: string): string => join(folder, 'vault.db')

/** Whether there is anything of a vault in the folder, sound or not. */
export async function hasVault(folder: string): Promise<boolean> {
  const found = await Promise.all([isThere(keyFilePath(folder)), isThere(databasePath(folder))])
  return found.includes(true)
}

/** What cannot be looked at is there: nothing may be made in its place. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )
