import { Label, Text } from 'react-aria-components'
import { classes } from './classes.ts'

/** What stands above a box. */
export interface ControlWords {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string | undefined
  /** One quiet word after the label, e.g. that an answer is needed. */
  readonly mark?: string | undefined
}

export const ControlHead = ({ label, hideLabel, hint, mark }: ControlWords) => (
  <>
    <span className={classes('control-label', hideLabel && 'hidden-text')}>
      <Label>{label}</Label>
      {mark && <span className="control-mark">{mark}</span>}
    </span>
    {hint && (
      <Text slot="description" className="control-hint">
        {hint}
      </Text>
    )}
  </>
)
