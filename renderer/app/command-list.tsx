import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { guideNamed } from '../../templates/guides/index.ts'
import { languageNames } from '../../templates/model/blocks.ts'
import { useSession, useWindowState } from '../state/window.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { useLanguage, useWalkWords } from '../wording/wording.tsx'
import { type Acts, type Command, commands } from './commands.ts'
import { readableKeys } from './keys.ts'

/** Everything that can be done from here, found by its name. Shows the keys, so that one learns. */
export function CommandList({ acts }: { readonly acts: Acts }) {
  const t = useTranslations('commands')
  const isOpen = useWindowState((state) => state.dialog === 'commands')
  const close = () => acts.window.show({ dialog: null })
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={close}>
      <Search
        onRun={(command) => {
          close()
          // After the dialog has given the focus back, or it would take it from what the command shows.
          setTimeout(() => command.run(acts))
        }}
      />
    </Dialog>
  )
}

function Search({ onRun }: { readonly onRun: (command: Command) => void }) {
  const t = useTranslations('commands')
  const session = useSession((state) => state)
  const label = useCommandLabel()
  const { contains } = useFilter({ sensitivity: 'base' })
  const allowed = commands.filter(
    (command) => command.name !== 'commandList' && command.allowed(session),
  )
  return (
    <Autocomplete filter={contains}>
      <SearchField className="search" aria-label={t('search')} autoFocus>
        <Icon name="search" size={18} />
        <Input className="search-input" placeholder={t('search')} />
      </SearchField>
      <ListBox
        className="options"
        aria-label={t('title')}
        items={allowed.map((command) => ({ id: command.name, command }))}
        onAction={(key) => {
          const command = allowed.find(({ name }) => name === key)
          if (command) onRun(command)
        }}
        renderEmptyState={() => <p className="soft">{t('none')}</p>}
      >
        {({ command }) => (
          <ListBoxItem className="option command" textValue={label(command)}>
            <span>{label(command)}</span>
            {command.keys[0] && <kbd>{readableKeys(command.keys[0])}</kbd>}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}

function useCommandLabel(): (command: Command) => string {
  const t = useTranslations('commands')
  const { steps } = useWalkWords()
  const spoken = useLanguage()
  return ({ label, step, language, guide }) => {
    if (label === 'openGuide') {
      return t('openGuide', { title: guideNamed(guide ?? '')?.texts[spoken].title ?? '' })
    }
    if (label === 'goTo') return t('goTo', { step: step ? steps[step].title : '' })
    if (label === 'speak') return t('speak', { language: language ? languageNames[language] : '' })
    return t(label)
  }
}
