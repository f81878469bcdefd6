import { Input, Label, SearchField } from 'react-aria-components'
import { Icon } from './icon.tsx'

/** A search that answers while one types; Escape empties it. */
export function SearchBox({
  label,
  value,
  onChange,
  keys,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly keys?: string
}) {
  return (
    <SearchField className="search" value={value} onChange={onChange} data-search="">
      <Label className="hidden-text">{label}</Label>
      <Icon name="search" size={18} />
      <Input placeholder={label} className="search-input" maxLength={500} />
      {keys && <kbd>{keys}</kbd>}
    </SearchField>
  )
}

/** Puts the focus into the search of the screen; false when it has none. */
export function focusSearch(): boolean {
  const input = document.querySelector<HTMLInputElement>('[data-search] input')
  input?.focus()
  input?.select()
  return input !== null
}
