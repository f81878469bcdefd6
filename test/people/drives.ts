import { execFileSync } from 'node:child_process'
import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Runs a program of the system and waits for it. */
export const system = (command: string, ...given: string[]) =>
  execFileSync(command, given, { stdio: 'pipe' })

/** Whether this machine lets us put drives in and take them out: Linux, and the right to do it. */
export const mayMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const place = execFileSync('mktemp', ['-d']).toString().trim()
  try {
    system('mount', '-t', 'tmpfs', 'tmpfs', place)
    system('umount', place)
    return true
  } catch {
    return false
  } finally {
    system('rmdir', place)
  }
})()

/** Puts a drive of memory in. @param size as `mount` takes it: `24m` */
export const putDriveIn = (place: string, size: string) =>
  system('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place)

export const takeDriveOut = (place: string) => system('umount', '-l', place)

const filling = 'filling'

/** Leaves no room on a drive. */
export async function fillDrive(place: string): Promise<void> {
  const { bavail, bsize } = await statfs(place)
  await writeFile(join(place, filling), Buffer.alloc(bavail * bsize), { flag: 'a' })
}

export const freeDrive = (place: string) => rm(join(place, filling))
