import { setTimeout as after } from 'node:timers/promises'
import { type UtilityProcess, utilityProcess } from 'electron'
import { LineLost, type Questions, questionsOver } from './questions.ts'

export interface KeptProcessOptions {
  /** The bundle that it runs. */
  readonly file: string
  /** What it finds from `process.argv[2]` on. */
  readonly args: readonly string[]
  /** Its name in the system's list of processes. */
  readonly name: string
  /** It died unasked and has been started again; what it held in memory is gone. */
  readonly onRestart?: () => void
  /** It said something that answers no question. */
  readonly onNews?: (news: unknown) => void
}

export interface KeptProcess {
  /** Starts the process ahead of the first question. */
  readonly start: () => void
  /** Starts the process if it is not running. Rejects with `LineLost` when it dies meanwhile. */
  readonly ask: Questions['ask']
  /** Ends the process for good; one that runs gets a moment for a last question. */
  readonly end: (lastQuestion?: string, input?: unknown) => Promise<void>
}

interface Life {
  readonly child: UtilityProcess
  readonly questions: Questions
}

/** One that dies sooner was born broken: it starts again only when somebody asks. */
const shortestLife = 1000
/** For the last question: a large vault takes a while to back up, and the window is gone by then. */
const patience = 15_000

/** A utility process that is started again when it dies. */
export function keepProcess(options: KeptProcessOptions): KeptProcess {
  let life: Life | null = null
  let ended = false

  const begin = (): Life => {
    const begun = bear(options)
    const bornAt = performance.now()
    begun.child.once('exit', () => {
      begun.questions.end()
      life = null
      if (ended || performance.now() - bornAt < shortestLife) return
      life = begin()
      options.onRestart?.()
    })
    return begun
  }
  const alive = (): Life => {
    if (ended) throw new LineLost()
    life ??= begin()
    return life
  }

  return {
    start: () => void alive(),
    ask: async (name, input) => alive().questions.ask(name, input),
    end: async (lastQuestion, input = {}) => {
      ended = true
      if (life && lastQuestion) {
        const answered = life.questions.ask(lastQuestion, input).catch(() => {})
        await Promise.race([answered, after(patience)])
      }
      life?.child.kill()
    },
  }
}

function bear({ file, args, name, onNews }: KeptProcessOptions): Life {
  const child = utilityProcess.fork(file, [...args], { serviceName: name, stdio: 'inherit' })
  const questions = questionsOver({
    send: (question) => child.postMessage(question),
    hear: (listener) =>
      child.on('message', (said) => ('id' in said ? listener(said) : onNews?.(said))),
  })
  return { child, questions }
}
