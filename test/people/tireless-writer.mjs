/**
 * A process of its own that writes into a vault until it is killed. Started with `fork`; its two
 * arguments are the vault's folder and the id of the case.
 */
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
const writer = await runner.import('/test/people/tireless-writer.ts')
const [, , vaultFolder, caseId] = process.argv
await writer.writeWithoutEnd(vaultFolder, caseId, (acknowledged) => process.send(acknowledged))
