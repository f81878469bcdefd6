import { useTranslations } from 'use-intl'
import { actorsOf, clientNameOf } from '../../form/actors.ts'
import { useOpenCase, usePersonItems, useSettledParts } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CommandsButton, LockButton } from '../frame-buttons.tsx'
import { usePeriod } from '../period.ts'
import { SavedMark, SavingTrouble } from './saved-mark.tsx'

const mostAvatars = 5

/** Whose case this is, that it is saved, and the way out. */
export function CaseHeader() {
  const t = useTranslations()
  const { session, store } = useWindow()
  const goHome = async () => {
    if (!(await session.goHome())) store.set({ dialog: 'lockFailed' })
  }
  return (
    <header className="bar case-bar">
      <Button look="plain" onPress={goHome}>
        <Icon name="back" size={18} /> {t('case.back')}
      </Button>
      <Whose />
      <div className="bar-end">
        <SavedMark />
        <Actors />
        <TurnsButton />
        <CommandsButton />
        <LockButton />
      </div>
      <SavingTrouble />
    </header>
  )
}

function Whose() {
  const t = useTranslations('case')
  const parts = useSettledParts()
  const { assessment } = parts.trialPeriod.answers as {
    assessment?: { periodStart?: unknown; periodEnd?: unknown; site?: unknown }
  }
  const period = usePeriod(
    String(assessment?.periodStart ?? ''),
    String(assessment?.periodEnd ?? ''),
  )
  return (
    <p className="whose">
      <strong>{clientNameOf((part) => parts[part].answers) || t('noName')}</strong>
      <span className="soft whose-when">
        {period && <span>{period}</span>}
        <span>{String(assessment?.site ?? '')}</span>
      </span>
    </p>
  )
}

/** How much waits for this person, and the way to see it. */
function TurnsButton() {
  const t = useTranslations('turns')
  const { session } = useWindow()
  const mine = usePersonItems().find(({ isMine }) => isMine)?.items.length ?? 0
  return (
    <Button look="plain" onPress={() => session.goToPage('turns')}>
      <Icon name="turn" size={18} /> {t('open', { count: mine })}
    </Button>
  )
}

function Actors() {
  const t = useTranslations('case')
  const openCase = useOpenCase()
  useSettledParts()
  const names = actorsOf(openCase.answersOf).map(({ name }) => name)
  if (names.length === 0) return null
  const rest = names.length - mostAvatars
  return (
    <span className="actors" role="img" aria-label={t('actors', { names: names.join(', ') })}>
      {names.slice(0, mostAvatars).map((name) => (
        <Avatar key={name} name={name} />
      ))}
      {rest > 0 && <span className="small quiet">+{rest}</span>}
    </span>
  )
}
