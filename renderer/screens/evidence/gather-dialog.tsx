import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ChangedBasis, type CitingPart, isCitingPart } from '../../../templates/case/bases.ts'
import {
  citationRenewed,
  citedText,
  sourceTold,
  wordsNow,
  wordsOf,
} from '../../../templates/case/cite.ts'
import { answerAt, placeText } from '../../../templates/model/answers.ts'
import { type FieldPlace, useDesk } from '../../form/desk.tsx'
import { useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { OneOf, Tick } from '../../ui/choices.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { useEntryAsSeen } from './changed-basis.tsx'
import { usePlaceLabel, useTelling } from './entries.ts'
import { type Gathered, gatheredFor, ownWords, takenAnew, withFresh } from './gathered.ts'
import { keyOf } from './sources-tab.tsx'
import { keepCitation, refOf, useSettling, useStamp } from './use-citing.ts'

type GatheredField = FieldPlace & { readonly part: CitingPart }

/** Proposes citations for a field, and changes nothing in it before somebody says so. */
export function GatherDialog() {
  const t = useTranslations('evidence')
  const field = useWindowState((state) => state.gathering)
  const label = usePlaceLabel()
  const { show, focus } = useWindow()
  const close = () => {
    show({ gathering: null })
    if (field) focus.ask(field)
  }
  const isFor = (at: FieldPlace | null): at is GatheredField => at !== null && isCitingPart(at.part)
  if (!isFor(field)) return null
  return (
    <Dialog title={t('gatherTitle', { field: label(field) })} isOpen onClose={close}>
      <Gathering key={placeText(field.place)} field={field} onDone={close} />
    </Dialog>
  )
}

function Gathering({
  field,
  onDone,
}: {
  readonly field: GatheredField
  readonly onDone: () => void
}) {
  const t = useTranslations()
  const desk = useDesk()
  const text = String(answerAt(desk.answersOf(field.part), field.place) ?? '')
  // As it was when the dialog opened: nothing here moves while somebody reads.
  const [gathered] = useState(() => gatheredFor(desk.answersOf, field.part, field.place))
  const [added, setAdded] = useState<ReadonlySet<string>>(
    () => new Set(gathered.fresh.flatMap(({ entry, isNamed }) => (isNamed ? [keyOf(entry)] : []))),
  )
  /** New words of a changed source, by the citation's record. */
  const [renewed, setRenewed] = useState<ReadonlyMap<string, string>>(new Map())
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const take = useTaking(field, gathered)
  const count = added.size + renewed.size + taken.size
  return (
    <>
      <div className="gather">
        <p className="soft">{t('evidence.gatherIntro')}</p>
        <section>
          <h3>{t('evidence.gatherMine')}</h3>
          {text.trim() ? (
            <p className="gather-mine">{text}</p>
          ) : (
            <p className="quiet">{t('evidence.gatherEmpty')}</p>
          )}
        </section>
        <Fresh gathered={gathered} added={added} onChange={setAdded} />
        {gathered.changed.length > 0 && (
          <section>
            <h3>{t('evidence.gatherChanged')}</h3>
            <ul className="gather-list">
              {gathered.changed.map((basis) => (
                <ChangedSentence
                  key={placeText(basis.record)}
                  basis={basis}
                  isTaken={renewed.has(basis.record[1] ?? '')}
                  onTake={(words) => setRenewed(withEntry(renewed, basis.record[1] ?? '', words))}
                />
              ))}
            </ul>
          </section>
        )}
        {gathered.edited.length > 0 && (
          <section>
            <h3>{t('evidence.gatherEdited')}</h3>
            <ul className="gather-list">
              {gathered.edited.map(({ citation, entry }) => (
                <Sentence
                  key={citation.recordId}
                  source={citation.told}
                  old={citation.words}
                  now={entry.text}
                  mine={ownWords(text, citation)}
                  isTaken={taken.has(citation.recordId)}
                  onTake={(isTaken) => setTaken(toggled(taken, citation.recordId, isTaken))}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      <DialogButtons>
        <Button onPress={onDone}>{t('app.cancel')}</Button>
        <Button
          look="main"
          isDisabled={count === 0}
          onPress={() => {
            take(added, renewed, taken)
            onDone()
          }}
        >
          {t('evidence.gatherAdd')}
        </Button>
      </DialogButtons>
    </>
  )
}

function Fresh({
  gathered: { fresh },
  added,
  onChange,
}: {
  readonly gathered: Gathered
  readonly added: ReadonlySet<string>
  readonly onChange: (added: ReadonlySet<string>) => void
}) {
  const t = useTranslations('evidence')
  const telling = useTelling()
  return (
    <section>
      <h3>{t('gatherNew')}</h3>
      {fresh.length === 0 && <p className="quiet">{t('gatherNoNew')}</p>}
      <ul className="gather-list">
        {fresh.map(({ entry, isNamed }) => (
          <li key={keyOf(entry)}>
            <Tick
              label={citedText(telling, entry).text}
              isOn={added.has(keyOf(entry))}
              onChange={(isOn) => onChange(toggled(added, keyOf(entry), isOn))}
            />
            {!isNamed && <span className="tag">{t('gatherUnnamed')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangedSentence({
  basis,
  isTaken,
  onTake,
}: {
  readonly basis: ChangedBasis
  readonly isTaken: boolean
  /** `null` keeps what stands. */
  readonly onTake: (words: string | null) => void
}) {
  const t = useTranslations('evidence')
  const before = useEntryAsSeen(basis)
  const telling = useTelling()
  const { entry, citation } = basis
  const now = useMemo(() => {
    if (!entry || !citation) return null
    const old = before && wordsOf(telling.language, before)
    return wordsNow(old, citation.words, wordsOf(telling.language, entry))
  }, [entry, citation, before, telling])
  if (!citation) return null
  return (
    <Sentence
      source={citation.told}
      old={citation.words}
      now={now ?? t('basisGone')}
      mine={citation.words}
      isTaken={isTaken}
      {...(now !== null && { onTake: (isOn: boolean) => onTake(isOn ? now : null) })}
    />
  )
}

/** One sentence three times: as it was cited, as its source reads now, as it stands in the text. */
function Sentence({
  source,
  old,
  now,
  mine,
  isTaken,
  onTake,
}: {
  readonly source: string
  readonly old: string
  readonly now: string
  readonly mine: string
  readonly isTaken: boolean
  readonly onTake?: (isTaken: boolean) => void
}) {
  const t = useTranslations('evidence')
  return (
    <li>
      <p className="changed-name">{source}</p>
      <dl className="sides">
        {(
          [
            ['gatherOld', old],
            ['gatherNewWords', now],
            ['gatherMineWords', mine],
          ] as const
        ).map(([name, words]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd className="prose">{words}</dd>
          </div>
        ))}
      </dl>
      {onTake && (
        <OneOf
          label={source}
          options={[
            { value: 'mine', label: t('gatherKeepMine') },
            { value: 'new', label: t('gatherTakeNew') },
          ]}
          value={isTaken ? 'new' : 'mine'}
          onChange={(value) => onTake(value === 'new')}
        />
      )}
    </li>
  )
}

/** Writes what was chosen, all of it as one text, and keeps where each sentence is from. */
function useTaking(field: GatheredField, gathered: Gathered) {
  const t = useTranslations('evidence')
  const desk = useDesk()
  const telling = useTelling()
  const stamp = useStamp()
  const { standBy } = useSettling()
  const { say } = useWindow()
  return (
    added: ReadonlySet<string>,
    renewed: ReadonlyMap<string, string>,
    taken: ReadonlySet<string>,
  ) => {
    let text = String(answerAt(desk.answersOf(field.part), field.place) ?? '')
    const { part, place } = field
    const fresh = gathered.fresh.filter(({ entry }) => added.has(keyOf(entry)))
    const cited = fresh.map(({ entry }) => ({ entry, cited: citedText(telling, entry) }))
    const own = gathered.edited.filter(({ citation }) => taken.has(citation.recordId))
    for (const basis of gathered.changed) {
      const words = renewed.get(basis.record[1] ?? '')
      if (words === undefined || !basis.citation || !basis.entry) continue
      const told = sourceTold(telling, basis.entry)
      text = citationRenewed(text, basis.citation, { words, told })
      for (const [name, value] of Object.entries({ words, told })) {
        desk.edit(part, { act: 'choose', place: [...basis.record, name], value })
      }
      standBy(basis)
    }
    for (const { citation, entry } of own) {
      text = takenAnew(text, citation, citedText(telling, entry))
    }
    desk.edit(part, {
      act: 'write',
      place,
      text: withFresh(
        text,
        cited.map((one) => one.cited),
      ),
    })
    for (const { citation, entry } of own) {
      keepCitation(desk, field, citation.source, citedText(telling, entry), stamp())
    }
    for (const { entry, cited: one } of cited) {
      keepCitation(desk, field, refOf(desk, entry), one, stamp())
    }
    say(t('gatherDid', { count: cited.length + own.length + renewed.size }))
  }
}

function toggled(set: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (isOn) next.add(key)
  else next.delete(key)
  return next
}

function withEntry(
  map: ReadonlyMap<string, string>,
  key: string,
  value: string | null,
): ReadonlyMap<string, string> {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
