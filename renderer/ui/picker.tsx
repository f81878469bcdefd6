import {
  Button as AriaButton,
  Collection,
  ComboBox,
  FieldError,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { ControlHead, type ControlWords } from './control-head.tsx'
import { Icon } from './icon.tsx'
import { TextInput, usualLength } from './text-input.tsx'

export interface PickerOption {
  readonly id: string
  readonly name: string
  /** A second line: title and organisation, say. */
  readonly more?: string
  /** The heading under which it stands; options of one heading follow each other. */
  readonly group?: string
  /** How far it lies inside of others. */
  readonly depth?: number
}

interface PickerProps extends ControlWords {
  readonly error?: string | undefined
  readonly options: readonly PickerOption[]
  readonly isReadOnly?: boolean
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

/** One of many, chosen from a list. */
export function PickOne({
  value,
  onPick,
  placeholder,
  options,
  ...face
}: PickerProps & {
  readonly value: string
  readonly onPick: (id: string) => void
  readonly placeholder: string
}) {
  if (face.isReadOnly) {
    const chosen = options.find(({ id }) => id === value)?.name ?? ''
    return <TextInput {...wordsOf(face)} value={chosen} onChange={() => undefined} isReadOnly />
  }
  return (
    <Select
      className="control"
      selectedKey={value || null}
      onSelectionChange={(key) => onPick(key === null ? '' : String(key))}
      placeholder={placeholder}
      {...(face.onFocus && { onFocus: face.onFocus })}
      {...(face.onBlur && { onBlur: face.onBlur })}
    >
      <ControlHead {...face} />
      <AriaButton className="input select-button">
        <SelectValue />
        <Icon name="down" size={16} />
      </AriaButton>
      <Options options={options} />
    </Select>
  )
}

/** One of many, or something written freely. */
export function PickOrWrite({
  text,
  selected,
  onText,
  onPick,
  options,
  openLabel,
  inputProps,
  areFound = false,
  ...face
}: PickerProps & {
  readonly text: string
  /** The option that the text stands for, or `null` when it is written freely. */
  readonly selected: string | null
  readonly onText: (text: string) => void
  readonly onPick: (id: string) => void
  readonly openLabel: string
  readonly inputProps?: React.ComponentProps<typeof Input>
  /** The options answer what is typed already: none of them is left out. */
  readonly areFound?: boolean
}) {
  return (
    <ComboBox
      className="control"
      allowsCustomValue
      menuTrigger="input"
      {...(areFound && { defaultFilter: () => true })}
      inputValue={text}
      onInputChange={onText}
      selectedKey={selected}
      onSelectionChange={(key) => key !== null && onPick(String(key))}
      isInvalid={face.error !== undefined}
      isReadOnly={face.isReadOnly ?? false}
      validationBehavior="aria"
      {...(face.onFocus && { onFocus: face.onFocus })}
      {...(face.onBlur && { onBlur: face.onBlur })}
    >
      <ControlHead {...face} />
      <span className="combo">
        <Input className="input" maxLength={usualLength} {...inputProps} />
        {!face.isReadOnly && (
          <AriaButton className="button icon-only" aria-label={openLabel}>
            <Icon name="down" size={16} />
          </AriaButton>
        )}
      </span>
      <FieldError className="control-error">{face.error}</FieldError>
      <Options options={options} />
    </ComboBox>
  )
}

const wordsOf = ({
  label,
  hideLabel = false,
  hint,
  onFocus,
  onBlur,
}: Omit<PickerProps, 'options'>) => ({
  label,
  hideLabel,
  hint,
  ...(onFocus && { onFocus }),
  ...(onBlur && { onBlur }),
})

const Options = ({ options }: { readonly options: readonly PickerOption[] }) => (
  <Popover className="popover" offset={4}>
    {options.some(({ group }) => group !== undefined) ? (
      <ListBox className="options" items={groupsOf(options)}>
        {({ id, name, inside }) => (
          <ListBoxSection id={id}>
            <Header className="options-group">{name}</Header>
            <Collection items={inside}>{(option) => <OneOption option={option} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    ) : (
      <ListBox className="options" items={options}>
        {(option) => <OneOption option={option} />}
      </ListBox>
    )}
  </Popover>
)

const OneOption = ({ option }: { readonly option: PickerOption }) => (
  <ListBoxItem
    id={option.id}
    textValue={option.name}
    className="option"
    data-depth={option.depth || undefined}
  >
    <Text slot="label">{option.name}</Text>
    {option.more && (
      <Text slot="description" className="quiet small">
        {option.more}
      </Text>
    )}
  </ListBoxItem>
)

const groupsOf = (options: readonly PickerOption[]) =>
  [...new Set(options.map(({ group = '' }) => group))].map((name) => ({
    id: `group ${name}`,
    name,
    inside: options.filter(({ group = '' }) => group === name),
  }))
