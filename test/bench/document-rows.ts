import { fork } from 'node:child_process'
import { once } from 'node:events'
import { inCheckout } from '../../scripts/lib/checkout.mjs'
import type { Measure, Report } from './measures.ts'

/** How fast documents are made: the first after a start, then warm, a long one, and a batch. */
export async function measureDocuments(_home: string, report: Report): Promise<void> {
  const maker = fork(inCheckout('scripts/lib/source-runner.mjs'), ['test/bench/documents.ts'])
  maker.on('message', (measure) => report(measure as Measure))
  const [code] = await once(maker, 'exit')
  if (code !== 0) throw new Error('The documents could not be measured')
}
