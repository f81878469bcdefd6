/**
 * `npm run conformance`: every document in every language, judged by programs of others: veraPDF
 * for PDF/A-3A and PDF/UA-1, qpdf and poppler for the file, its fonts and its words. While one is
 * being written, its kind is enough: `npm run conformance -- icf-summary`.
 */
import { installDebianPackages } from './lib/debian.mjs'
import { obtainJava } from './lib/java.mjs'
import { installPackages } from './lib/packages.mjs'
import { runSource } from './lib/run-source.mjs'
import { runScript } from './lib/say.mjs'
import { obtainVeraPdf } from './lib/verapdf.mjs'

await runScript(async () => {
  await installPackages()
  await installDebianPackages([['poppler-utils'], ['qpdf']])
  const java = await obtainJava()
  const jar = await obtainVeraPdf()
  const kinds = process.argv.slice(2).join()
  const env = kinds ? { KYKYSILTA_DOCUMENTS: kinds } : {}
  const { code } = await runSource('test/conformance/index.ts', [java, jar], { env })
  return code
})
