import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Unzip, UnzipPassThrough, Zip, ZipPassThrough } from 'fflate'
import { type Growing, growNew, moveTo, remove } from '../disk/disk.ts'
import { databasePath, keyFilePath } from '../vault/vault.ts'
import { manifestPath, readManifest } from './manifest.ts'
import { hashOf } from './shelf.ts'

const piece = 1024 * 1024

/**
 * Packs a finished backup into one file: a plain ZIP that stores and does not press, because what
 * is encrypted cannot be made smaller. Written aside and moved into place; rejects with the
 * system's error.
 */
export async function packInto(path: string, backup: string): Promise<void> {
  const aside = `${path}.part`
  await remove(aside)
  const file = await growNew(aside)
  try {
    await writeZip(file, [keyFilePath(backup), manifestPath(backup), databasePath(backup)])
    await file.finish()
    await moveTo(aside, path)
  } catch (error) {
    await file.close()
    await remove(aside).catch(() => undefined)
    throw error
  }
}

async function writeZip(file: Growing, paths: readonly string[]): Promise<void> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  const writeReady = async () => {
    for (const bytes of ready.splice(0)) await file.add(bytes)
  }
  for (const path of paths) {
    const entry = new ZipPassThrough(basename(path))
    zip.add(entry)
    for await (const bytes of createReadStream(path, { highWaterMark: piece })) {
      // Copied: the stream may use its memory again before the ZIP has been written.
      entry.push(new Uint8Array(bytes))
      await writeReady()
    }
    entry.push(new Uint8Array(), true)
    await writeReady()
  }
  zip.end()
  await writeReady()
}

/** A file that is not a packed vault, or not a whole one. */
export class NotAVault extends Error {}

/**
 * Unpacks a packed vault into a folder that is there. Only the names that a vault has are taken,
 * so that no file can be written elsewhere. Throws `NotAVault` when one of them is missing.
 * @returns whether the database is the one that was packed
 */
export async function unpackFrom(path: string, folder: string): Promise<boolean> {
  const wanted = [keyFilePath(folder), manifestPath(folder), databasePath(folder)]
  const names = wanted.map((each) => basename(each))
  await readZip(path, folder, names)
  const found = await readdir(folder)
  if (!names.every((name) => found.includes(name))) throw new NotAVault()
  const manifest = await readManifest(folder)
  return manifest !== null && (await hashOf(databasePath(folder))) === manifest.sha256
}

async function readZip(path: string, folder: string, names: readonly string[]): Promise<void> {
  const ready: { readonly name: string; readonly bytes: Uint8Array; readonly isLast: boolean }[] =
    []
  const zip = new Unzip((entry) => {
    if (!names.includes(entry.name)) return
    entry.ondata = (error, bytes, isLast) => {
      if (error) throw new NotAVault()
      ready.push({ name: entry.name, bytes, isLast })
    }
    entry.start()
  })
  zip.register(UnzipPassThrough)
  const open = new Map<string, Growing>()
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: piece })) {
      zip.push(new Uint8Array(bytes))
      for (const { name, bytes: part, isLast } of ready.splice(0)) {
        const file = open.get(name) ?? (await growNew(join(folder, name)))
        open.set(name, file)
        await file.add(part)
        if (isLast) await file.finish()
      }
    }
  } finally {
    for (const file of open.values()) await file.close()
  }
}
