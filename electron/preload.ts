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
  flushed: () => ipcRenderer.send('flushed'),
}

contextBridge.exposeInMainWorld('kykysilta', bridge)
