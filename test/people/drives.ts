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

/** Whether a disk can be made that fails as a real one does: a file with a file system of its own. */
export const mayFail = mayMount && hasExt4()

function hasExt4(): boolean {
  try {
    system('mkfs.ext4', '-V')
    return true
  } catch {
    return false
  }
}

/** Makes a file that is a disk of 48 MB. */
export async function makeDisk(disk: string): Promise<void> {
  await writeFile(disk, '')
  system('truncate', '-s', '48M', disk)
  system('mkfs.ext4', '-q', '-F', disk)
}

/** Puts such a disk in at a place; the same one again has what was on it. */
export const putDiskIn = (disk: string, place: string) => system('mount', '-o', 'loop', disk, place)

/** What the system itself does when a disk reports that it cannot be trusted: it writes no more. */
export const failDrive = (place: string) => system('mount', '-o', 'remount,abort', place)
