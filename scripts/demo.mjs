/** `npm run demo -- --case FILE --out DIR`: the main job, hands-free, in the real application. */
import { runScript } from './lib/say.mjs'
import { showDemo } from './lib/show-demo.mjs'

await runScript(() => showDemo(process.argv.slice(2)))
