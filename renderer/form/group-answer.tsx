import { type ReactNode, useId } from 'react'
import type { Field, GroupField } from '../../templates/model/fields.ts'
import { classes } from '../ui/classes.ts'
import type { FieldPlace } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { FoldButton } from './fold-button.tsx'
import { Prompts } from './prompts.tsx'
import { useFold } from './use-fold.ts'

type RenderField = (props: { at: FieldPlace; field: Field; name: string }) => ReactNode

type GroupProps = FieldProps<GroupField> & { readonly renderField: RenderField }

/** Several fields under one name; boxes to tick stand close together. */
export const GroupAnswer = (props: GroupProps) =>
  props.field.folded ? <FoldedGroup {...props} /> : <OpenGroup {...props} />

function OpenGroup(props: GroupProps) {
  const { wording, hideLabel } = props
  if (hideLabel) {
    return (
      <div className="field-plain">
        {wording.hint && <p className="control-hint">{wording.hint}</p>}
        <Prompts prompts={wording.prompts} />
        <Inner {...props} />
      </div>
    )
  }
  return (
    <fieldset className="field-group">
      <legend className="label">{wording.label}</legend>
      {wording.hint && <p className="control-hint">{wording.hint}</p>}
      <Prompts prompts={wording.prompts} />
      <Inner {...props} />
    </fieldset>
  )
}

function FoldedGroup(props: GroupProps) {
  const { at, wording } = props
  const { isOpen, toggle } = useFold([at])
  const bodyId = useId()
  return (
    <div className="field-fold">
      <FoldButton isOpen={isOpen} toggle={toggle} controls={bodyId}>
        {wording.label}
      </FoldButton>
      <fieldset id={bodyId} hidden={!isOpen} className="field-group">
        <legend className="hidden-text">{wording.label}</legend>
        {wording.hint && <p className="control-hint">{wording.hint}</p>}
        {isOpen && <Inner {...props} />}
      </fieldset>
    </div>
  )
}

/** Boxes stand close together; what follows them is asked one by one. */
function Inner(props: GroupProps) {
  const entries = Object.entries(props.field.fields)
  const boxes = entries.filter(([, field]) => isTick(field))
  const others = entries.filter(([, field]) => !isTick(field))
  return (
    <>
      {boxes.length > 0 && <Grid {...props} entries={boxes} areBoxes />}
      {others.length > 0 && <Grid {...props} entries={others} areBoxes={false} />}
    </>
  )
}

const Grid = ({
  at,
  name,
  renderField: Field,
  entries,
  areBoxes,
}: GroupProps & {
  readonly entries: readonly (readonly [string, Field])[]
  readonly areBoxes: boolean
}) => (
  <div className={classes('field-grid', areBoxes && 'ticks')}>
    {entries.map(([inner, field]) => (
      <Field
        key={inner}
        at={{ part: at.part, place: [...at.place, inner] }}
        field={field}
        name={`${name}.${inner}`}
      />
    ))}
  </div>
)

export const isTick = (field: Field): boolean => field.kind === 'yesNo' && field.tick
