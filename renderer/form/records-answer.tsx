import { type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { RecordAnswers } from '../../templates/model/answers.ts'
import type { Field, RecordsField } from '../../templates/model/fields.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { nextActorId } from './actors.ts'
import { type FieldPlace, useDesk } from './desk.tsx'
import { DiaryTools, useAddObservation, useListView } from './diary-tools.tsx'
import type { FieldProps } from './field-props.ts'
import { newIdentity } from './links.ts'
import { Prompts } from './prompts.tsx'
import { RecordCard } from './record-card.tsx'
import { useActors } from './use-actors.ts'
import { useFocusWish } from './use-focus-wish.ts'
import { useList } from './use-list.ts'
import { useShownCount } from './use-shown-count.ts'

/** More than this many, and each is folded into one line until it is opened. */
const mostOpen = 2

/** From here on a list is long enough to be spared the work of what is out of sight. */
const many = 50

/** Cards that are there when a step opens; more than a tall window shows. */
const firstCards = 20

type RenderField = (props: { at: FieldPlace; field: Field; name: string }) => ReactNode

/** Things of one kind, a card each: people, measurements, observations, tasks. */
export function RecordsAnswer({
  at,
  field,
  name,
  wording,
  hideLabel,
  renderField,
}: FieldProps<RecordsField> & { readonly renderField: RenderField }) {
  const desk = useDesk()
  const { items, acts } = useList(at)
  const actors = useActors()
  const addButton = useFocusWish(at)
  const t = useTranslations('field')
  const diary = useTranslations('diary')

  const list = useListView(at, items)
  const addObservation = useAddObservation(at)
  const cards = list?.items ?? items
  const canMove = list?.isAsWritten ?? true
  const numbers = useMemo(
    () => new Map(items.map(({ recordId }, index) => [recordId, index])),
    [items],
  )

  const add = () => {
    if (list) return addObservation(false)
    const recordId = acts.add()
    const place = [...at.place, recordId]
    for (const [inner, inside] of Object.entries(field.fields)) {
      if (inside.kind !== 'line' || !inside.identity) continue
      const value = isActors(at) ? nextActorId(desk.answersOf) : newIdentity(inside.identity)
      desk.edit(at.part, { act: 'choose', place: [...place, inner], value })
    }
    const [first] = Object.entries(field.fields).find(([, inner]) => !isIdentity(inner)) ?? []
    if (first) desk.focus.ask({ part: at.part, place: [...place, first] })
  }

  return (
    <fieldset className="field-records">
      <legend className={classes('label', hideLabel && 'hidden-text')}>{wording.label}</legend>
      {wording.hint && <p className="control-hint">{wording.hint}</p>}
      <Prompts prompts={wording.prompts} />
      {list && <DiaryTools all={items} list={list} actors={actors} />}
      {items.length === 0 ? (
        <p className="quiet">
          {t('empty')} {field.needed && <span className="control-mark">{t('needed')}</span>}
        </p>
      ) : (
        // Another order is another list: moving thousands of cards one by one takes a minute.
        <Cards key={list?.order} isMany={items.length > many} cards={cards}>
          {(item) => {
            const index = numbers.get(item.recordId) ?? 0
            return (
              <RecordCard
                key={item.recordId}
                list={at}
                recordId={item.recordId}
                field={field}
                name={name}
                one={`${wording.one ?? wording.label} ${index + 1}`}
                answers={item.answers}
                beginsOpen={items.length <= mostOpen}
                isFirst={!canMove || index === 0}
                isLast={!canMove || index === items.length - 1}
                acts={acts}
                actors={actors}
                renderField={renderField}
              />
            )
          }}
        </Cards>
      )}
      {!desk.isReadOnly && (
        <div ref={addButton} className="add-buttons">
          <Button onPress={add} onFocus={() => desk.nowWriting(at)}>
            {wording.add ?? t('add')}
          </Button>
          {list && items.length > 0 && (
            <Button onPress={() => addObservation(true)} onFocus={() => desk.nowWriting(at)}>
              {diary('addSame')}
            </Button>
          )}
        </div>
      )}
      {desk.noteOn?.(at)}
    </fieldset>
  )
}

function Cards({
  cards,
  isMany,
  children,
}: {
  readonly cards: readonly RecordAnswers[]
  readonly isMany: boolean
  readonly children: (item: RecordAnswers) => ReactNode
}) {
  const shown = useShownCount(firstCards)
  return (
    <ol className={classes('records', isMany && 'many')}>{cards.slice(0, shown).map(children)}</ol>
  )
}

const isIdentity = (field: Field): boolean => field.kind === 'line' && field.identity !== undefined

const isActors = ({ part, place }: FieldPlace): boolean =>
  part === 'network' && place[0] === 'actors'
