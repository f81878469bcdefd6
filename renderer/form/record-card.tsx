import { type ReactNode, useEffect, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Answers } from '../../templates/model/answers.ts'
import type { Field, Fields } from '../../templates/model/fields.ts'
import { remarksOn } from '../../templates/model/validity.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { FieldPlace } from './desk.tsx'
import { recordSummary } from './record-summary.ts'
import { useActors } from './use-actors.ts'
import { useIsWishedInside } from './use-focus-wish.ts'

interface RecordCardProps {
  readonly at: FieldPlace
  readonly fields: Fields
  readonly name: string
  /** "Havainto 3": what stands on the card while it says nothing of its own. */
  readonly one: string
  readonly answers: Answers
  readonly beginsOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: -1 | 1, what: string) => void
  readonly onRemove: (what: string) => void
  readonly renderField: (props: { at: FieldPlace; field: Field; name: string }) => ReactNode
}

/** One record: its own words as a title, its fields when it is open. */
export function RecordCard(props: RecordCardProps) {
  const { at, fields, name, one, answers } = props
  const [isOpen, setOpen] = useState(props.beginsOpen)
  const isWished = useIsWishedInside(at)
  useEffect(() => {
    if (isWished) setOpen(true)
  }, [isWished])
  const bodyId = useId()
  const actors = useActors()
  const { title, details, excerpt } = recordSummary(fields, answers, actors)
  const missing = remarksOn(fields, answers).length
  const Field = props.renderField
  return (
    <li className="record">
      <div className="record-head">
        <h4>
          <AriaButton
            className="record-fold"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onPress={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'forward'} size={16} />
            <span>
              {title || one} <span className="record-one">{title && one}</span>
              {details && <span className="record-details">{details}</span>}
            </span>
          </AriaButton>
        </h4>
        <RecordTools {...props} />
      </div>
      {!isOpen && (
        <div className="record-excerpt">
          <p>{excerpt}</p>
          <MissingMark count={missing} />
        </div>
      )}
      <div id={bodyId} hidden={!isOpen && !isWished} className="field-grid record-body">
        {(isOpen || isWished) &&
          Object.entries(fields).map(([inner, field]) => (
            <Field
              key={inner}
              at={{ part: at.part, place: [...at.place, inner] }}
              field={field}
              name={`${name}.${inner}`}
            />
          ))}
      </div>
    </li>
  )
}

function RecordTools({ one, isFirst, isLast, onMove, onRemove }: RecordCardProps) {
  const t = useTranslations('field')
  return (
    <span className="line-tools">
      {!isFirst && (
        <IconButton icon="up" label={t('moveUp', { what: one })} onPress={() => onMove(-1, one)} />
      )}
      {!isLast && (
        <IconButton
          icon="down"
          label={t('moveDown', { what: one })}
          onPress={() => onMove(1, one)}
        />
      )}
      <IconButton icon="bin" label={t('removeOne', { what: one })} onPress={() => onRemove(one)} />
    </span>
  )
}

function MissingMark({ count }: { readonly count: number }) {
  const t = useTranslations('case')
  if (count === 0) return null
  return <span className="tag attention">{t('stepMissing', { count })}</span>
}
