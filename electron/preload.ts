import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from './contract/events.ts'

const bridge: Bridge = {
  call: (name, input) =>
    ipcRenderer.invoke('call', name, input).catch(() => ({ ok: false, code: 'unreachable' })),
  on: (name, listener) => {
    // The event object stays here: through it a page could reach the sender.
    const hear = (_event: unknown, what: Parameters<typeof listener>[0]) => listener(what)
    ipcRenderer.on(`event:${name}`, hear)
    return () => ipcRenderer.off(`event:${name}`, hear)
  },
  flushed: (isSaved) => ipcRenderer.send('flushed', isSaved),
}

contextBridge.exposeInMainWorld('kykysilta', bridge)

// Main empties the clipboard after a while. Any page may say this; what it does is harmless.
const page = globalThis as unknown as {
  addEventListener: (moment: 'copy' | 'cut', heard: () => void) => void
}
for (const moment of ['copy', 'cut'] as const) {
  page.addEventListener(moment, () => ipcRenderer.send('copied'))
}
