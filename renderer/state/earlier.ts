import type { EarlierRound } from '../../electron/contract/earlier-views.ts'
import { answerAt } from '../../templates/model/answers.ts'
import type { OpenCase } from './open-case.ts'
import type { Session } from './session.ts'
import { createStore, type Store } from './store.ts'

/** Earlier assessments of the client whose case is open. */
export interface EarlierState {
  readonly rounds: readonly EarlierRound[]
  /** The case that the person chose by hand. */
  readonly chosen: string | null
}

const none: EarlierState = { rounds: [], chosen: null }

/**
 * Looks for earlier rounds when a case opens, and again when what decides about them has come to
 * disk: the identity code, and whether health may be told.
 */
export function createEarlier(session: Session): Store<EarlierState> & {
  readonly choose: (caseId: string | null) => Promise<void>
} {
  const store = createStore<EarlierState>(none)
  let watched: OpenCase | null = null
  let stop = () => {}
  let lookedWith = ''

  const look = async (openCase: OpenCase) => {
    const { chosen } = store.get()
    const outcome = await session.client.call('case.earlier', { caseId: openCase.caseId, chosen })
    if (watched !== openCase) return
    store.set({ rounds: outcome.ok ? outcome.value : [] })
  }
  const lookIfChanged = (openCase: OpenCase) => {
    if (openCase.store.get().saving.at !== 'saved') return
    const decides = whatDecides(openCase)
    if (decides === lookedWith) return
    lookedWith = decides
    void look(openCase)
  }
  const watch = () => {
    const { phase, openCase, readOnly } = session.store.get()
    // Where nothing can be written, nothing is offered, and nobody's earlier round is read for it.
    const now = phase === 'open' && readOnly === null ? openCase : null
    if (now === watched) return
    stop()
    watched = now
    lookedWith = nothingDecides
    store.set(none)
    if (!now) return
    stop = now.store.subscribe(() => lookIfChanged(now))
    lookIfChanged(now)
  }
  session.store.subscribe(watch)
  watch()

  return {
    ...store,
    choose: async (chosen) => {
      store.set({ chosen })
      if (watched) await look(watched)
    },
  }
}

/** Without an identity code there is nothing to look by. */
const nothingDecides = '|false'

function whatDecides({ answersOf }: OpenCase): string {
  const answers = answersOf('clientAndConsent')
  const code = String(answerAt(answers, ['client', 'personalIdentityCode']) ?? '').trim()
  return `${code}|${answerAt(answers, ['consent', 'items', 'health']) === true}`
}
