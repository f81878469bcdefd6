import type { Bridge } from '../../../electron/contract/events.ts'
import { createTwin } from './twin.ts'

/** The twin with a browser's own file picker, for looking at screens without the product's core. */
export const twinInBrowser = (): Bridge => createTwin(pickFile)

const pickFile = () =>
  new Promise<string | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json'
    input.onchange = async () => resolve((await input.files?.[0]?.text()) ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
