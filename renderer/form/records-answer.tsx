import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Field, RecordsField } from '../../templates/model/fields.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { nextActorId } from './actors.ts'
import { type FieldPlace, useDesk } from './desk.tsx'
import { DiaryTools, useAddObservation, useListView } from './diary-tools.tsx'
import type { FieldProps } from './field-props.ts'
import { newIdentity } from './links.ts'
import { Prompts } from './prompts.tsx'
import type { RenderField } from './record-card.tsx'
import { RecordCards } from './record-cards.tsx'
import { useActors } from './use-actors.ts'
import { useFocusWish } from './use-focus-wish.ts'
import { type ListActs, useList } from './use-list.ts'

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
  const t = useTranslations('field')
  const list = useListView(at, items)
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
        <RecordCards
          key={list?.order}
          items={items}
          cards={list?.items ?? items}
          canMove={list?.isAsWritten ?? true}
          list={at}
          field={field}
          name={name}
          one={wording.one ?? wording.label}
          acts={acts}
          actors={actors}
          renderField={renderField}
        />
      )}
      {!desk.isReadOnly && (
        <AddButtons
          at={at}
          field={field}
          acts={acts}
          label={wording.add}
          isDiary={list !== null}
          hasItems={items.length > 0}
        />
      )}
      {desk.noteOn?.(at)}
    </fieldset>
  )
}

interface AddButtonsProps {
  readonly at: FieldPlace
  readonly field: RecordsField
  readonly acts: ListActs
  readonly label: string | undefined
  readonly isDiary: boolean
  readonly hasItems: boolean
}

/** Remembered: a keystroke in one record of the list does not concern them. */
const AddButtons = memo(function AddButtons({
  at,
  field,
  acts,
  label,
  isDiary,
  hasItems,
}: AddButtonsProps) {
  const desk = useDesk()
  const element = useFocusWish(at)
  const addObservation = useAddObservation(at)
  const t = useTranslations('field')
  const diary = useTranslations('diary')
  const add = () => {
    if (isDiary) return addObservation(false)
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
    <div ref={element} className="add-buttons">
      <Button onPress={add} onFocus={() => desk.nowWriting(at)}>
        {label ?? t('add')}
      </Button>
      {isDiary && hasItems && (
        <Button onPress={() => addObservation(true)} onFocus={() => desk.nowWriting(at)}>
          {diary('addSame')}
        </Button>
      )}
    </div>
  )
})

const isIdentity = (field: Field): boolean => field.kind === 'line' && field.identity !== undefined

const isActors = ({ part, place }: FieldPlace): boolean =>
  part === 'network' && place[0] === 'actors'
