import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import {
  type ChangedBasis,
  conclusionsIn,
  groundsOf,
  isCitingPart,
  latestSeen,
} from '../../../templates/case/bases.ts'
import { answerAt, placeText } from '../../../templates/model/answers.ts'
import { type FieldPlace, useAnswers, useDesk } from '../../form/desk.tsx'
import { useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useDates } from '../../wording/wording.tsx'
import { AbilitatorChange } from './abilitator-change.tsx'
import { ChangedBasisView } from './changed-basis.tsx'
import { useChangedBases, usePlaceLabel } from './entries.ts'
import { useSettling } from './use-citing.ts'

/** What belongs below a field: what its text rests on has changed, and what can be done about it. */
export function noteOn(at: FieldPlace) {
  const place = placeText(at.place)
  if (at.part === 'abilitator' && place === 'abilitator/measurements') return <AbilitatorChange />
  if (!isCitingPart(at.part)) return null
  return <EvidenceNote at={at} />
}

function EvidenceNote({ at }: { readonly at: FieldPlace }) {
  const name = placeText(at.place)
  const bases = useChangedBases().filter(
    (basis) => basis.part === at.part && placeText(basis.place) === name,
  )
  const isConclusion = at.place[0] === 'conclusions' && at.place.at(-1) === 'text'
  const isGathered = at.part === 'multiActorSummary' && at.place[0] === 'workPerformance'
  return (
    <>
      {bases.length > 0 && <Changed bases={bases} />}
      {isConclusion && bases.length > 0 && <ClearedByEditing at={at} bases={bases} />}
      {isConclusion && bases.length === 0 && <LatestLook conclusion={at.place[1] ?? ''} />}
      {isGathered && <GatherButton at={at} />}
    </>
  )
}

function Changed({ bases }: { readonly bases: readonly ChangedBasis[] }) {
  const t = useTranslations('evidence')
  return (
    <div className="note attention basis-note">
      <h3 className="note-title">
        <Icon name="warning" size={18} />{' '}
        {t(bases[0]?.kind === 'conclusion' ? 'basisChanged' : 'sourceChanged')}
      </h3>
      {bases.map((basis) => (
        <ChangedBasisView key={`${placeText(basis.record)} ${basis.source}`} basis={basis} />
      ))}
    </div>
  )
}

/**
 * Whoever writes the conclusion anew after its basis has changed has looked at the basis. It counts
 * when they have gone on from the text, so that nothing disappears under their hands.
 */
function ClearedByEditing({
  at,
  bases,
}: {
  readonly at: FieldPlace
  readonly bases: readonly ChangedBasis[]
}) {
  const t = useTranslations('evidence')
  const text = useAnswers(at.part, (answers) => String(answerAt(answers, at.place) ?? ''))
  const writing = useWindowState((state) => state.writing)
  const { say } = useWindow()
  const { standBy } = useSettling()
  const first = useRef(text)
  const isThere = writing?.part === at.part && placeText(writing.place) === placeText(at.place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going on is the only reason to act
  useEffect(() => {
    if (isThere || text === first.current || text.trim() === '') return
    for (const basis of bases) standBy(basis, 'edited')
    say(t('didEdit'))
  }, [isThere])
  return null
}

/** Who has stood by the conclusion last, when anybody has since the entries were linked. */
function LatestLook({ conclusion }: { readonly conclusion: string }) {
  const t = useTranslations('evidence')
  const dates = useDates()
  const desk = useDesk()
  const latest = useAnswers('multiActorSummary', () => {
    const record = conclusionsIn(desk.answersOf).find(({ recordId }) => recordId === conclusion)
    const seen = record ? groundsOf(record).flatMap((ref) => latestSeen(record, ref) ?? []) : []
    return seen
      .filter(({ answers }) => answers.how === 'confirmed' || answers.how === 'edited')
      .toSorted((one, other) => String(one.answers.on).localeCompare(String(other.answers.on)))
      .at(-1)
  })
  if (!latest) return null
  const { how, by, on } = latest.answers
  return (
    <p className="small quiet">
      {t(how === 'edited' ? 'editedBy' : 'confirmedBy', {
        name: String(by),
        date: dates.date(String(on)),
      })}
    </p>
  )
}

function GatherButton({ at }: { readonly at: FieldPlace }) {
  const t = useTranslations('evidence')
  const { show } = useWindow()
  const { isReadOnly } = useDesk()
  const label = usePlaceLabel()
  if (isReadOnly) return null
  return (
    <div>
      <Button
        look="plain"
        aria-label={t('gatherTitle', { field: label(at) })}
        onPress={() => show({ gathering: at })}
      >
        {t('gather')}
      </Button>
    </div>
  )
}
