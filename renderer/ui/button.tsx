import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** `main` once on a screen, `plain` for what is done rarely. */
  readonly look?: 'main' | 'quiet' | 'plain'
  readonly wide?: boolean
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'quiet', wide = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes('button', look !== 'quiet' && look, wide && 'wide')}>
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly icon: IconName
  /** What a screen reader says and what shows when the pointer rests. */
  readonly label: string
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className="button icon-only"
      render={(props) => <button {...props} title={label} />}
    >
      <Icon name={icon} />
    </AriaButton>
  )
}

/** A link to a place on this screen or another; written as a button, read as a link by eye. */
export function TextLink({
  onPress,
  children,
}: {
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <AriaButton className="link" onPress={onPress}>
      {children}
    </AriaButton>
  )
}
