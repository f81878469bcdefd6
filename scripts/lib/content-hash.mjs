import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * One hash over the names and bytes of files: the same content gives the same hash on any machine
 * and at any time.
 * @param {string} root
 * @param {readonly string[]} entries files and folders below root; missing ones count as nothing
 * @param {(path: string) => boolean} [counts] which files count; all by default
 */
export async function contentHash(root, entries, counts = () => true) {
  const files = (await Promise.all(entries.map((entry) => filesBelow(join(root, entry))))).flat()
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const name = relative(root, file).replaceAll('\\', '/')
    if (!counts(name)) continue
    const bytes = await readFile(file)
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesBelow(path) {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = await readdir(path)
  return (await Promise.all(names.map((name) => filesBelow(join(path, name))))).flat()
}
