import { memo, type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { qualifierInWords } from '../../templates/icf/qualifier-words.ts'
import { icfWords } from '../../templates/icf/wording/words.ts'
import type { Answers } from '../../templates/model/answers.ts'
import type { Field, Fields, RecordsField } from '../../templates/model/fields.ts'
import { directionOf } from '../../templates/model/icf-qualifier.ts'
import { remarksOnItem } from '../../templates/model/validity.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useFieldWords, useLanguage } from '../wording/wording.tsx'
import type { Actor } from './actors.ts'
import { type FieldPlace, useDesk } from './desk.tsx'
import { recordSummary } from './record-summary.ts'
import { CountMark } from './talk-mark.tsx'
import { useIsWishedInside } from './use-focus-wish.ts'
import type { ListActs } from './use-list.ts'
import { useShown } from './use-shown.ts'

/** The fields that are there in the frame in which a card opens: the first takes the focus. */
const firstFields = 3

export type RenderField = (props: { at: FieldPlace; field: Field; name: string }) => ReactNode

export interface RecordCardProps {
  /** The list that the record is in. */
  readonly list: FieldPlace
  readonly recordId: string
  readonly field: RecordsField
  readonly name: string
  /** "Havainto 3": what stands on the card while it says nothing of its own. */
  readonly one: string
  readonly answers: Answers
  readonly beginsOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly acts: ListActs
  readonly actors: readonly Actor[]
  readonly openThreads: number
  readonly renderField: RenderField
}

/**
 * One record: its own words as a title, its fields when it is open. Remembered, because a case may
 * have hundreds and one keystroke changes one.
 */
export const RecordCard = memo(function RecordCard(props: RecordCardProps) {
  const { list, recordId, field, name, one, answers, actors } = props
  const { fields } = field
  const at = { part: list.part, place: [...list.place, recordId] }
  const [isOpen, setOpen] = useState(props.beginsOpen)
  const isWished = useIsWishedInside(at)
  useEffect(() => {
    if (isWished) setOpen(true)
  }, [isWished])
  const { count: shown, showAllNow } = useShown(firstFields, isOpen || isWished)
  const bodyId = useId()
  const fieldWords = useFieldWords()
  const icf = icfWords(useLanguage())
  const { title, details, excerpt } = recordSummary(fields, answers, actors, {
    option: (inner, option) => fieldWords(list.part, `${name}.${inner}`).options?.[option],
    qualifier: (qualifier) =>
      qualifierInWords(icf, { qualifier, direction: directionOf(answers.effect) }) ?? qualifier,
  })
  const missing = remarksOnItem(field, answers).length
  return (
    // biome-ignore lint/a11y/useSemanticElements: between it and its list stands a block
    <div role="listitem" className="record">
      <div className="record-head">
        <h3>
          {/* A plain button: among hundreds of cards, anything richer is felt when a step opens. */}
          <button
            type="button"
            className="record-fold"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'forward'} size={16} />
            <span>
              {title || one} <span className="record-one">{title && one}</span>
              {details && <span className="record-details">{details}</span>}
            </span>
          </button>
        </h3>
        <CountMark at={at} label={title || one} count={props.openThreads} />
        {isOpen && (
          <RecordTools
            list={list}
            recordId={recordId}
            one={one}
            isFirst={props.isFirst}
            isLast={props.isLast}
            acts={props.acts}
          />
        )}
      </div>
      {!isOpen && (
        <div className="record-excerpt">
          <p>{excerpt}</p>
          <MissingMark count={missing} />
        </div>
      )}
      {/* Who is quick with Tab would go past the fields that are not there yet. */}
      <div
        id={bodyId}
        hidden={!isOpen && !isWished}
        className="field-grid record-body"
        onKeyDownCapture={(event) => event.key === 'Tab' && showAllNow()}
      >
        {(isOpen || isWished) && (
          <RecordFields
            list={list}
            recordId={recordId}
            fields={fields}
            name={name}
            shown={shown}
            renderField={props.renderField}
          />
        )}
      </div>
    </div>
  )
})

interface RecordFieldsProps
  extends Pick<RecordCardProps, 'list' | 'recordId' | 'name' | 'renderField'> {
  readonly fields: Fields
  readonly shown: number
}

/** Remembered: each field watches its own answer, and a keystroke in one is none of the others'. */
const RecordFields = memo(function RecordFields({
  list,
  recordId,
  fields,
  name,
  shown,
  renderField: Field,
}: RecordFieldsProps) {
  return Object.entries(fields)
    .slice(0, shown)
    .map(([inner, field]) => (
      <Field
        key={inner}
        at={{ part: list.part, place: [...list.place, recordId, inner] }}
        field={field}
        name={`${name}.${inner}`}
      />
    ))
})

type RecordToolsProps = Pick<
  RecordCardProps,
  'list' | 'recordId' | 'one' | 'isFirst' | 'isLast' | 'acts'
>

const RecordTools = memo(function RecordTools({
  list,
  recordId,
  one,
  isFirst,
  isLast,
  acts,
}: RecordToolsProps) {
  const t = useTranslations('field')
  const desk = useDesk()
  if (desk.isReadOnly) return null
  const move = (step: -1 | 1) => acts.move(recordId, step, one)
  const remove = () => {
    acts.remove(recordId, one)
    desk.focus.ask(list)
  }
  return (
    <span className="line-tools">
      {!isFirst && (
        <IconButton icon="up" label={t('moveUp', { what: one })} onPress={() => move(-1)} />
      )}
      {!isLast && (
        <IconButton icon="down" label={t('moveDown', { what: one })} onPress={() => move(1)} />
      )}
      <IconButton icon="bin" label={t('removeOne', { what: one })} onPress={remove} />
    </span>
  )
})

function MissingMark({ count }: { readonly count: number }) {
  const t = useTranslations('case')
  if (count === 0) return null
  return <span className="tag attention">{t('stepMissing', { count })}</span>
}
