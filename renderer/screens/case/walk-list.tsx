import { memo, useCallback, useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { ChangedBasis } from '../../../templates/case/bases.ts'
import { actorsOf, nameOfActor } from '../../../templates/case/people.ts'
import { isRecords } from '../../../templates/model/answers.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { ownerOf } from '../../../templates/walk/open-items.ts'
import type { Step } from '../../../templates/walk/steps.ts'
import {
  useLockedVersion,
  useSettledParts,
  useSnapshot,
  useWalkState,
} from '../../state/case-context.tsx'
import type { StepStanding, StepState } from '../../state/walk-state.ts'
import { useSession, useWindow } from '../../state/window.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { useWalkWords } from '../../wording/wording.tsx'

/** The steps of the assessment and where each stands. In a narrow window it folds away. */
export function WalkList() {
  const t = useTranslations('case')
  const title = useTranslations()
  const words = useWalkWords()
  const walk = useWalkState()
  const step = useSession((state) => state.step)
  const casePage = useSession((state) => state.casePage)
  const [isShown, setShown] = useState(false)
  const fold = useCallback(() => setShown(false), [])
  return (
    <nav className={classes('walk', isShown && 'shown')} aria-label={t('walk')}>
      <div className="walk-toggle">
        <Button aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {t('showWalk')}: {casePage ? title(`${casePage}.title`) : words.steps[step].title}
        </Button>
      </div>
      <p className="small quiet walk-title">{t('walk')}</p>
      <ol>
        {walk.map((state) => (
          <WalkItem
            key={state.step.name}
            step={state.step}
            standing={state.standing}
            count={state.remarks.length}
            changed={state.bases[0]?.kind ?? null}
            isHere={casePage === null && state.step.name === step}
            onGo={fold}
          />
        ))}
      </ol>
      <AttachmentsItem isHere={casePage === 'attachments'} onGo={fold} />
    </nav>
  )
}

interface WalkItemProps extends Pick<StepState, 'step' | 'standing'> {
  /** How much is missing or invalid. */
  readonly count: number
  /** What rests on something that reads otherwise now; `null` when nothing does. */
  readonly changed: ChangedBasis['kind'] | null
  readonly isHere: boolean
  readonly onGo: () => void
}

/** Remembered: a keystroke seldom changes where a step stands. */
const WalkItem = memo(function WalkItem(props: WalkItemProps) {
  const { step, count, changed, isHere, onGo } = props
  const t = useTranslations('case')
  const evidence = useTranslations('evidence')
  const words = useWalkWords()
  const { session } = useWindow()
  const standing = useStanding(props)
  return (
    <li>
      <AriaButton
        className={classes('walk-item', isHere && 'here')}
        {...(isHere && { 'aria-current': 'step' as const })}
        onPress={() => {
          onGo()
          session.goTo(step.name)
        }}
      >
        <StandingMark standing={standing} />
        <span className="walk-name">
          {words.steps[step.name].title}
          {changed && (
            <span className="walk-basis">
              <span className="hidden-text">, </span>
              {evidence(changed === 'conclusion' ? 'basisChanged' : 'sourceChanged')}
            </span>
          )}
        </span>
        <StepOwners step={step} />
        {standing === 'begun' && count > 0 && (
          <span className="walk-count" aria-hidden="true">
            {count}
          </span>
        )}
        {standing && (
          <span className="hidden-text">
            {standing === 'begun' ? t('begun', { count }) : t(standing)}
          </span>
        )}
      </AriaButton>
    </li>
  )
})

const mostOwners = 2

/** Who looks after the sections of a step, by their initials. */
function StepOwners({ step }: { readonly step: Step }) {
  const t = useTranslations('talk')
  const parts = useSettledParts()
  const names = useMemo(() => {
    const answersOf = (part: PartName) => parts[part].answers
    const actors = actorsOf(answersOf)
    const owners = step.sections.map((section) => ownerOf(answersOf, section)).filter(Boolean)
    return [...new Set(owners)].map((owner) => nameOfActor(actors, owner))
  }, [parts, step])
  if (names.length === 0) return null
  return (
    <span className="walk-owners">
      {names.slice(0, mostOwners).map((name) => (
        <Avatar key={name} name={name} />
      ))}
      {names.length > mostOwners && (
        <span className="walk-count" aria-hidden="true">
          +{names.length - mostOwners}
        </span>
      )}
      <span className="hidden-text">{t('owners', { names: names.join(', ') })}</span>
    </span>
  )
}

/** The files of the case: beside the walk, because they may come at any step. */
function AttachmentsItem({
  isHere,
  onGo,
}: {
  readonly isHere: boolean
  readonly onGo: () => void
}) {
  const t = useTranslations('case')
  const { session } = useWindow()
  const count = useSnapshot(({ parts }) => {
    const { attachments } = parts.attachments.answers
    return isRecords(attachments) ? attachments.length : 0
  })
  return (
    <div className="walk-beside">
      <AriaButton
        className={classes('walk-item', isHere && 'here')}
        {...(isHere && { 'aria-current': 'page' as const })}
        onPress={() => {
          onGo()
          session.goToPage('attachments')
        }}
      >
        <Icon name="clip" />
        <span className="walk-name">{t('attachments')}</span>
        {count > 0 && <span className="walk-count">{count}</span>}
      </AriaButton>
    </div>
  )
}

/** Reading through is done when it is locked and still the same; documents are never "done". */
function useStanding({
  step,
  standing,
}: Pick<StepState, 'step' | 'standing'>): StepStanding | null {
  const isLocked = useLockedVersion() !== null
  if (step.name === 'documents') return null
  if (step.name === 'signOff') {
    return isLocked ? 'done' : standing === 'untouched' ? 'untouched' : 'begun'
  }
  return standing
}

/** A whole, a half or an empty ring: the shape tells, the colour only helps. */
function StandingMark({ standing }: { readonly standing: StepStanding | null }) {
  return (
    <svg
      className={`standing ${standing ?? 'none'}`}
      width={20}
      height={20}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {standing === null && <path d="M6 2.5h6l3 3v12H6zM12 2.5v3h3" className="outline" />}
      {standing !== null && <circle cx={10} cy={10} r={7.5} className="outline" />}
      {standing === 'done' && (
        <>
          <circle cx={10} cy={10} r={8.5} className="whole" />
          <path d="m6.2 10.3 2.6 2.6 5-5.4" className="tick" />
        </>
      )}
      {standing === 'begun' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" className="half" />}
    </svg>
  )
}
