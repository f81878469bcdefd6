import { useTranslations } from 'use-intl'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { CommandsButton, LockButton } from '../frame-buttons.tsx'

export function HomeHeader({
  search,
  onSearch,
}: {
  readonly search: string
  readonly onSearch: (search: string) => void
}) {
  const t = useTranslations()
  const { show } = useWindow()
  const person = useSession((state) => state.person)
  return (
    <header className="bar home-bar">
      <p className="brand">
        <Icon name="bridge" size={28} /> {t('app.name')}
      </p>
      <SearchBox label={t('home.search')} value={search} onChange={onSearch} keys="Ctrl F" />
      <div className="bar-end">
        <span className="bar-name soft">{person?.name}</span>
        <CommandsButton />
        <Button look="plain" onPress={() => show({ page: 'vault' })}>
          {t('keys.open')}
        </Button>
        <LockButton />
      </div>
    </header>
  )
}
