import { setTimeout as after } from 'node:timers/promises'
import { type UtilityProcess, utilityProcess } from 'electron'
import { type Answer, type Conversation, converse, LineLost } from './conversation.ts'

export interface KeptProcessOptions {
  /** The bundle that it runs. */
  readonly file: string
  /** What it finds from `process.argv[2]` on. */
  readonly args: readonly string[]
  /** Its name in the system's list of processes. */
  readonly name: string
  /** Answers what the process asks of us. */
  readonly answer: Answer
  /** It died unasked and has been started again; what it held in memory is gone. */
  readonly onRestart: () => void
}

export interface KeptProcess {
  /** Starts the process ahead of the first question. */
  readonly start: () => void
  /** Starts the process if it is not running. Rejects as `Conversation.ask` does. */
  readonly ask: Conversation['ask']
  /** Ends the process for good; one that runs gets a moment for a last question. */
  readonly end: (lastQuestion?: string) => Promise<void>
}

interface Life {
  readonly child: UtilityProcess
  readonly conversation: Conversation
}

/** One that dies sooner was born broken: it starts again only when somebody asks. */
const shortestLife = 1000
/** For the last question; whoever closes a window does not wait longer. */
const patience = 1000

/** A utility process that is started again when it dies. */
export function keepProcess(options: KeptProcessOptions): KeptProcess {
  let life: Life | null = null
  let stopped = false

  const begin = (): Life => {
    const begun = bear(options)
    const bornAt = performance.now()
    begun.child.once('exit', () => {
      begun.conversation.end()
      life = null
      if (stopped || performance.now() - bornAt < shortestLife) return
      life = begin()
      options.onRestart()
    })
    return begun
  }
  const alive = (): Life => {
    if (stopped) throw new LineLost(options.name)
    life ??= begin()
    return life
  }

  return {
    start: () => void alive(),
    ask: async (name, input) => alive().conversation.ask(name, input),
    end: async (lastQuestion) => {
      stopped = true
      if (life && lastQuestion) {
        await Promise.race([
          life.conversation.ask(lastQuestion, {}).catch(() => {}),
          after(patience),
        ])
      }
      life?.child.kill()
    },
  }
}

function bear({ file, args, name, answer }: KeptProcessOptions): Life {
  const child = utilityProcess.fork(file, [...args], { serviceName: name, stdio: 'inherit' })
  const conversation = converse(
    {
      send: (message) => child.postMessage(message),
      hear: (listener) => child.on('message', listener),
    },
    answer,
  )
  return { child, conversation }
}
