import { useEffect } from 'react'
import { type Acts, commands } from './commands.ts'

/** Answers what the main process says unasked, and saves when the window goes away. */
export function useMainEvents(acts: Acts): void {
  useEffect(() => {
    const { session } = acts.window
    const { client, store } = session
    const saveNow = () => store.get().openCase?.saveNow() ?? Promise.resolve(true)

    const stopFlush = client.on('flush', () => void saveNow().then(client.flushed))
    const stopCommand = client.on('command', (name) => {
      const command = commands.find((each) => each.name === name)
      if (command?.allowed(store.get())) command.run(acts)
    })
    const leaving = () => void saveNow()
    window.addEventListener('beforeunload', leaving)
    window.addEventListener('blur', leaving)
    return () => {
      stopFlush()
      stopCommand()
      window.removeEventListener('beforeunload', leaving)
      window.removeEventListener('blur', leaving)
    }
  }, [acts])
}
