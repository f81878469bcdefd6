import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { useTranslations } from 'use-intl'
import { answerAt, isRecords, type RecordAnswers } from '../../templates/model/answers.ts'
import { latestObservation } from '../../templates/walk/new-observation.ts'
import { Button } from '../ui/button.tsx'
import { Tick } from '../ui/choices.tsx'
import { PickOne } from '../ui/picker.tsx'
import { useFieldWords } from '../wording/wording.tsx'
import { type Actor, nameOfActor } from './actors.ts'
import { type FieldPlace, useAnswers, useDesk } from './desk.tsx'
import {
  countsByGoal,
  type DiaryView,
  headingsIn,
  isNarrowed,
  observersIn,
  shownIn,
  wholeDiary,
} from './diary.ts'
import { observationOfToday } from './new-observation.ts'

/** A list of records as somebody looks at it. */
export interface ListView {
  readonly items: readonly RecordAnswers[]
  /** In the order of the list, none left out: only then can something be moved in it. */
  readonly isAsWritten: boolean
  /** The same for as long as the order and the choice are. */
  readonly order: string
  readonly view: DiaryView
  readonly show: (change: Partial<DiaryView>) => void
}

const isDiary = ({ part, place }: FieldPlace): boolean =>
  part === 'observations' && place.length === 1

/** Any list as it is written; the diary of observations as it was last asked for. */
export function useListView(at: FieldPlace, items: readonly RecordAnswers[]): ListView | null {
  const { focus } = useDesk()
  const [view, setView] = useState(wholeDiary)
  const wish = useSyncExternalStore(focus.subscribe, focus.get)
  const wished = wish?.part === at.part ? wish.place[at.place.length] : undefined
  const shown = useMemo(() => shownIn(items, view), [items, view])
  const isHidden =
    wished !== undefined &&
    isNarrowed(view) &&
    !shown.some(({ recordId }) => recordId === wished) &&
    items.some(({ recordId }) => recordId === wished)
  // Somebody asks for one that is narrowed away: it must be there to take the focus.
  useEffect(() => {
    if (isHidden) setView((now) => ({ ...wholeDiary, newestFirst: now.newestFirst }))
  }, [isHidden])
  const show = useCallback(
    (change: Partial<DiaryView>) => setView((now) => ({ ...now, ...change })),
    [],
  )
  if (!isDiary(at)) return null
  return {
    items: shown,
    isAsWritten: shown === items,
    order: JSON.stringify(view),
    view,
    show,
  }
}

/** From here on a diary is worth ordering and narrowing. */
const worthTools = 4

const everybody = 'all'

/** Order, what to narrow by, and how many observations each goal has. */
export function DiaryTools({
  all,
  list,
  actors,
}: {
  readonly all: readonly RecordAnswers[]
  readonly list: ListView
  readonly actors: readonly Actor[]
}) {
  // Counting thousands of observations is not to hold up the letter that is being typed into one.
  const counted = useDeferredValue(all)
  if (counted.length < worthTools) return null
  const { items, view, show } = list
  return <Tools all={counted} shown={items.length} view={view} show={show} actors={actors} />
}

interface ToolsProps extends Pick<ListView, 'view' | 'show'> {
  readonly all: readonly RecordAnswers[]
  readonly shown: number
  readonly actors: readonly Actor[]
}

const Tools = memo(function Tools({ all, shown, view, show, actors }: ToolsProps) {
  const t = useTranslations('diary')
  const fieldWords = useFieldWords()
  const observers = useMemo(() => observersIn(all), [all])
  const headings = useMemo(() => headingsIn(all), [all])
  const anybody = { id: everybody, name: t('all') }
  const wanted = (id: string) => (id === everybody ? '' : id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within the list's own would be read twice
    <div className="diary-tools" role="group" aria-label={t('label')}>
      <div className="field-grid">
        <PickOne
          label={t('observer')}
          value={view.observer || everybody}
          onPick={(id) => show({ observer: wanted(id) })}
          placeholder={t('all')}
          options={[anybody, ...observers.map((id) => ({ id, name: nameOfActor(actors, id) }))]}
        />
        {headings.length > 0 && (
          <PickOne
            label={t('heading')}
            value={view.heading || everybody}
            onPick={(id) => show({ heading: wanted(id) })}
            placeholder={t('all')}
            options={[
              anybody,
              ...headings.map((id) => ({
                id,
                name: fieldWords('observations', `observations.icf.${id}`).label,
              })),
            ]}
          />
        )}
      </div>
      <Goals all={all} view={view} onPick={(goal) => show({ goal })} />
      <div className="diary-line">
        <Tick
          label={t('newestFirst')}
          isOn={view.newestFirst}
          onChange={(newestFirst) => show({ newestFirst })}
        />
        <p role="status" className="small quiet">
          {isNarrowed(view) && t('shown', { number: `${shown}`, count: `${all.length}` })}
        </p>
        {isNarrowed(view) && (
          <Button onPress={() => show({ observer: '', goal: '', heading: '' })}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  )
})

/** Each goal with its count; pressing one shows its observations, pressing again all of them. */
function Goals({
  all,
  view,
  onPick,
}: {
  readonly all: readonly RecordAnswers[]
  readonly view: DiaryView
  readonly onPick: (goal: string) => void
}) {
  const t = useTranslations('diary')
  const goals = useAnswers('trialPeriod', (answers) => answerAt(answers, ['trialGoals']))
  const counts = useMemo(() => countsByGoal(all), [all])
  const named = (isRecords(goals) ? goals : []).flatMap(({ answers }) =>
    answers.id
      ? [{ id: String(answers.id), goal: String(answers.goal ?? '') || t('untitledGoal') }]
      : [],
  )
  if (named.length === 0) return null
  return (
    <div className="diary-goals">
      <p className="label">{t('perGoal')}</p>
      <ul>
        {named.map(({ id, goal }) => (
          <li key={id}>
            <button
              type="button"
              className="diary-goal"
              aria-pressed={view.goal === id}
              onClick={() => onPick(view.goal === id ? '' : id)}
            >
              {`${goal}: ${t('ofGoal', { count: counts.get(id) ?? 0 })}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Begins an observation of today; `same` with the task, the place and the observer of the last one. */
export function useAddObservation(at: FieldPlace): (same: boolean) => void {
  const desk = useDesk()
  return (same) => {
    const recordId = crypto.randomUUID()
    const latest = same ? latestObservation(desk.answersOf(at.part)) : null
    for (const edit of observationOfToday(desk.answersOf, desk.me, recordId, latest)) {
      desk.edit(at.part, edit)
    }
    desk.focus.ask({ part: at.part, place: [...at.place, recordId, same ? 'text' : 'date'] })
  }
}
