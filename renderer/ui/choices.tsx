import { Checkbox, CheckboxGroup, FieldError, Radio, RadioGroup } from 'react-aria-components'
import { classes } from './classes.ts'
import { ControlHead } from './control-head.tsx'
import { Icon } from './icon.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  /** Of the label, where it is not the screen's. */
  readonly language?: string
}

interface ChoicesProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly options: readonly Option[]
}

/** One of few. */
export function OneOf({
  label,
  hint,
  options,
  value,
  onChange,
  onFocus,
  mark,
  error,
  isReadOnly = false,
}: ChoicesProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
  readonly mark?: string | undefined
  readonly error?: string | undefined
  readonly isReadOnly?: boolean
}) {
  return (
    <RadioGroup
      className="control"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      {...(onFocus && { onFocus })}
    >
      <ControlHead label={label} hint={hint} mark={mark} />
      <span className={classes('choices', areLong(options) && 'in-column')}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            <span className="choice-mark" />
            <span lang={option.language}>{option.label}</span>
          </Radio>
        ))}
      </span>
      <FieldError className="control-error">{error}</FieldError>
    </RadioGroup>
  )
}

/** Long answers, or steps of a scale, are compared more easily one below another. */
const areLong = (options: readonly Option[]): boolean =>
  options.length > 3 && options.some(({ label }) => label.length > 24)

/** More than this are looked through in columns that stand level. */
const mostInRow = 6

/** Any of few, or of many. */
export function AnyOf({
  label,
  hint,
  options,
  values,
  onChange,
}: ChoicesProps & {
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
}) {
  return (
    <CheckboxGroup className="control" value={[...values]} onChange={onChange}>
      <ControlHead label={label} hint={hint} />
      <span className={classes('choices', options.length > mostInRow && 'in-grid')}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="choice">
            <CheckMark />
            {option.label}
          </Checkbox>
        ))}
      </span>
    </CheckboxGroup>
  )
}

export function Tick({
  label,
  isOn,
  onChange,
  onFocus,
  isReadOnly = false,
}: {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly onFocus?: () => void
  readonly isReadOnly?: boolean
}) {
  return (
    <Checkbox
      className="choice"
      isSelected={isOn}
      isReadOnly={isReadOnly}
      onChange={onChange}
      {...(onFocus && { onFocus })}
    >
      <CheckMark />
      {label}
    </Checkbox>
  )
}

const CheckMark = () => (
  <span className="choice-mark square">
    <Icon name="check" size={14} />
  </span>
)
