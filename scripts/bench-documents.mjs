/** `npm run bench:documents`: how fast documents are made on this machine. */
import { runSource } from './lib/run-source.mjs'
import { runScript } from './lib/say.mjs'

await runScript(async () => (await runSource('test/bench/documents.ts', [])).code)
