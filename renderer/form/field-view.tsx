import type { ReactNode } from 'react'
import type { Field } from '../../templates/model/fields.ts'
import { classes } from '../ui/classes.ts'
import { useFieldWords } from '../wording/wording.tsx'
import { ActorAnswer } from './actor-answer.tsx'
import { ChoiceAnswer } from './choice-answer.tsx'
import type { FieldProps } from './field-props.ts'
import { LinesAnswer } from './lines-answer.tsx'
import { Prompts } from './prompts.tsx'
import { RecordsAnswer } from './records-answer.tsx'
import { TextAnswer } from './text-answer.tsx'

/** Fields that the product fills in by itself. */
const unseen = new Set(['network:actors.id'])

/** Any field as the part of a form that its kind asks for. */
export function FieldView({
  at,
  field,
  name,
  hideLabel = false,
}: Omit<FieldProps, 'wording'>): ReactNode {
  const fieldWords = useFieldWords()
  if (field.kind === 'fact' || unseen.has(`${at.part}:${name}`)) return null
  const wording = fieldWords(at.part, name)
  const shared = { at, name, wording, hideLabel }
  return (
    <div className={classes('field', isWide(field, wording.hint) && 'wide')}>
      {(() => {
        switch (field.kind) {
          case 'yesNo':
          case 'choice':
            return <ChoiceAnswer {...shared} field={field} />
          case 'actor':
            return <ActorAnswer {...shared} field={field} />
          case 'lines':
            return <LinesAnswer {...shared} field={field} />
          case 'group':
            return <GroupAnswer {...shared} field={field} />
          case 'records':
            return <RecordsAnswer {...shared} field={field} renderField={FieldView} />
          default:
            return <TextAnswer {...shared} field={field} />
        }
      })()}
    </div>
  )
}

/** Several fields under one name. */
function GroupAnswer({
  at,
  field,
  name,
  wording,
  hideLabel,
}: FieldProps<Extract<Field, { kind: 'group' }>>) {
  const fields = Object.entries(field.fields).map(([inner, innerField]) => (
    <FieldView
      key={inner}
      at={{ part: at.part, place: [...at.place, inner] }}
      field={innerField}
      name={`${name}.${inner}`}
    />
  ))
  if (hideLabel) return <div className="field-grid">{fields}</div>
  return (
    <fieldset className="field-group">
      <legend className="label">{wording.label}</legend>
      {wording.hint && <p className="control-hint">{wording.hint}</p>}
      <Prompts prompts={wording.prompts} />
      <div className="field-grid">{fields}</div>
    </fieldset>
  )
}

/** Needs the whole width: prose, what holds other fields, and what has something to explain. */
const isWide = (field: Field, hint: string | undefined): boolean =>
  hint !== undefined ||
  ['text', 'lines', 'records', 'group', 'choice', 'yesNo'].includes(field.kind)
