import type { ReactNode, Ref } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { classes } from './classes.ts'

/** What a box takes that says nothing else: as much as a case keeps for a line. */
export const usualLength = 10_000

export interface TextInputProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onFocus?: () => void
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
  readonly hint?: string | undefined
  /** The id of a text elsewhere that explains this box. */
  readonly describedBy?: string
  /** Stands beside the label instead of below it: a form of writing, say. */
  readonly hintBeside?: boolean
  /** One quiet word after the label, e.g. that an answer is needed. */
  readonly mark?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean
  /** Can be read, walked through and copied, and not be typed in. */
  readonly isReadOnly?: boolean
  readonly maxLength?: number
  /** `grow` is for prose, `wrap` for one thought that may be long. */
  readonly shape?: 'line' | 'grow' | 'wrap'
  readonly type?: 'text' | 'password' | 'search'
  readonly inputMode?: 'text' | 'decimal' | 'email' | 'tel'
  readonly autoFocus?: boolean
  readonly spellCheck?: boolean
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** Label above, hint below it, the box, and what is wrong with it last. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, onBlur, onFocus, onKeyDown, hint, mark, error } = props
  return (
    <TextField
      className="control"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.required ?? false}
      isReadOnly={props.isReadOnly ?? false}
      validationBehavior="aria"
      type={props.type ?? 'text'}
      maxLength={props.maxLength ?? usualLength}
      spellCheck={props.spellCheck === undefined ? 'true' : props.spellCheck ? 'true' : 'false'}
      autoComplete="off"
      {...(props.describedBy && { 'aria-describedby': props.describedBy })}
      {...(onBlur && { onBlur })}
      {...(onFocus && { onFocus })}
      {...(onKeyDown && { onKeyDown })}
    >
      <span className={classes('control-label', props.hideLabel && 'hidden-text')}>
        <Label>{label}</Label>
        {hint && props.hintBeside && (
          <Text slot="description" className="control-mark">
            {hint}
          </Text>
        )}
        {mark && (
          <span className="control-mark" aria-hidden="true">
            {mark}
          </span>
        )}
      </span>
      {hint && !props.hintBeside && (
        <Text slot="description" className="control-hint">
          {hint}
        </Text>
      )}
      {props.children}
      <Box {...props} />
      <FieldError className="control-error">{error}</FieldError>
    </TextField>
  )
}

function Box({ shape = 'line', inputMode, autoFocus, ref }: TextInputProps) {
  if (shape === 'line') {
    return (
      <Input
        className="input"
        ref={ref ?? null}
        autoFocus={autoFocus ?? false}
        {...(inputMode && { inputMode })}
      />
    )
  }
  return (
    <TextArea
      className={classes('input', shape === 'wrap' && 'one-line')}
      rows={1}
      ref={ref ?? null}
    />
  )
}
