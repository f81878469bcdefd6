/** Started with a TypeScript file of this checkout, which then sees its own arguments only. */
import { runnerImport } from 'vite'
import { inCheckout } from './checkout.mjs'

const [file = ''] = process.argv.splice(2, 1)
await runnerImport(inCheckout(file), { configFile: false, logLevel: 'warn' })
