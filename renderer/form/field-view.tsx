import type { ReactNode } from 'react'
import { type Field, isKeptByProduct, type LineField } from '../../templates/model/fields.ts'
import { classes } from '../ui/classes.ts'
import { useFieldWords } from '../wording/wording.tsx'
import { ActorAnswer } from './actor-answer.tsx'
import { CarriedNote } from './carried-note.tsx'
import { ChoiceAnswer } from './choice-answer.tsx'
import { ConditionalField } from './conditional-field.tsx'
import type { FieldProps } from './field-props.ts'
import { GroupAnswer, isTick } from './group-answer.tsx'
import { IcfCodeAnswer } from './icf-code-answer.tsx'
import { IcfQualifierAnswer } from './icf-qualifier-answer.tsx'
import { LinesAnswer } from './lines-answer.tsx'
import { RecordsAnswer } from './records-answer.tsx'
import { TextAnswer } from './text-answer.tsx'

/** Any field as the part of a form that its kind asks for; nothing while it is not asked. */
export function FieldView(props: Omit<FieldProps, 'wording'>): ReactNode {
  const { field } = props
  if (isKeptByProduct(field)) return null
  return field.when ? (
    <ConditionalField {...props} render={AskedField} />
  ) : (
    <AskedField {...props} />
  )
}

function AskedField({ at, field, name, hideLabel = false }: Omit<FieldProps, 'wording'>) {
  const fieldWords = useFieldWords()
  if (field.kind === 'fact') return null
  const wording = fieldWords(at.part, name)
  const shared = { at, name, wording, hideLabel }
  return (
    <div className={classes('field', isWide(field, wording.hint) && 'wide')}>
      {(() => {
        switch (field.kind) {
          case 'yesNo':
          case 'choice':
            return <ChoiceAnswer {...shared} field={field} />
          case 'line':
            return <LineAnswer {...shared} field={field} />
          case 'actor':
            return <ActorAnswer {...shared} field={field} />
          case 'lines':
            return <LinesAnswer {...shared} field={field} />
          case 'group':
            return <GroupAnswer {...shared} field={field} renderField={FieldView} />
          case 'records':
            return <RecordsAnswer {...shared} field={field} renderField={FieldView} />
          default:
            return <TextAnswer {...shared} field={field} />
        }
      })()}
      <CarriedNote at={at} />
    </div>
  )
}

/** A line of its own kind, or one that is simply typed. */
function LineAnswer(props: FieldProps<LineField>) {
  switch (props.field.check) {
    case 'icfCode':
      return <IcfCodeAnswer {...props} />
    case 'icfQualifier':
      return <IcfQualifierAnswer {...props} />
    default:
      return <TextAnswer {...props} />
  }
}

/** Needs the whole width: prose, what holds other fields, and what has something to explain. */
const isWide = (field: Field, hint: string | undefined): boolean =>
  hint !== undefined || (!isTick(field) && widest.includes(field.kind))

const widest: readonly Field['kind'][] = ['text', 'lines', 'records', 'group', 'choice', 'yesNo']
