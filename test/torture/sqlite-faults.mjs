/**
 * `node test/torture/sqlite-faults.mjs`: edits, and rescues of a damaged vault, on a disk that fails
 * under SQLite itself. Needs Linux and gcc; starts itself again with the failing disk loaded before the C library.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (process.env.FAULT_PLAN) await tryFaults(process.env.FAULT_PLAN)
else process.exitCode = startWithFailingDisk()

function startWithFailingDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'failing-disk-'))
  const library = join(folder, 'failing-disk.so')
  const source = fileURLToPath(new URL('failing-disk.c', import.meta.url))
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'])
  const plan = join(folder, 'plan')
  writeFileSync(plan, Buffer.alloc(16))
  const { status } = spawnSync(process.execPath, process.argv.slice(1), {
    env: { ...process.env, LD_PRELOAD: library, FAULT_PLAN: plan },
    stdio: 'inherit',
  })
  return status ?? 1
}

/** @param {string} plan */
async function tryFaults(plan) {
  const server = await createServer({
    configFile: false,
    root,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  const { failingDisk } = await runner.import('/test/torture/failing-disk.ts')
  const { editsOnAFailingDisk } = await runner.import('/test/torture/sqlite-faults.ts')
  const { rescuesOnAFailingDisk } = await runner.import('/test/torture/rescue-faults.ts')
  const disk = failingDisk(plan)
  await editsOnAFailingDisk(disk)
  await rescuesOnAFailingDisk(disk)
  disk.close()
  await server.close()
}
