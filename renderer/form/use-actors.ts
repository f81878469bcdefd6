import { useMemo } from 'react'
import { type Actor, actorsOf } from './actors.ts'
import { useAnswers, useDesk } from './desk.tsx'

/** People of the network, watched: a new name is there to be picked at once. */
export function useActors(): readonly Actor[] {
  const desk = useDesk()
  const network = useAnswers('network', (answers) => answers.actors)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the network's answers are the trigger
  return useMemo(() => actorsOf(desk.answersOf), [network, desk])
}
