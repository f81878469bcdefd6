import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { sideBySide, type ThemeViews, withoutTheme } from '../../../templates/case/side-by-side.ts'
import { AnswerForm } from '../../form/step-form.tsx'
import { useSettledParts } from '../../state/case-context.tsx'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { OneOf } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useWalkWords } from '../../wording/wording.tsx'
import { useHeadingFocus } from '../case/step-head.tsx'
import { Agenda } from './agenda.tsx'
import { useThemeName } from './theme-words.ts'
import { ViewsList } from './views-list.tsx'
import { ViewsTable } from './views-table.tsx'

/**
 * How the client, the workplace and each observer see a theme, in their own words. People mark where
 * the views differ; the marked themes are what the closing meeting talks about.
 */
export function Views() {
  const t = useTranslations('views')
  const heading = useHeadingFocus()
  const parts = useSettledParts()
  const [look, setLook] = useState<string>('list')
  const answersOf = (part: keyof typeof parts) => parts[part].answers
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what it is made of
  const themes = useMemo(() => sideBySide(answersOf), [parts])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what it is made of
  const left = useMemo(() => withoutTheme(answersOf), [parts])
  const spoken = themes.filter(isSpoken)
  return (
    <main id="main" className="step views" tabIndex={-1}>
      <div className="step-column">
        <div className="step-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className="soft">{t('intro')}</p>
        </div>
        <div className="views-bar">
          <OneOf
            label={t('look')}
            options={[
              { value: 'list', label: t('asList') },
              { value: 'table', label: t('asTable') },
            ]}
            value={look}
            onChange={setLook}
          />
          <BackToStep />
        </div>
        <Agenda themes={themes} />
        <AnswerForm>
          {look === 'table' ? <ViewsTable themes={spoken} /> : <ViewsList themes={spoken} />}
        </AnswerForm>
        <Silent themes={themes.filter((theme) => !isSpoken(theme))} />
        {left > 0 && <p className="small soft">{t('withoutTheme', { count: left })}</p>}
        <p className="small soft">{t('paper')}</p>
      </div>
    </main>
  )
}

const isSpoken = ({ views, differences }: ThemeViews): boolean =>
  views.length + differences.length > 0

function Silent({ themes }: { readonly themes: readonly ThemeViews[] }) {
  const t = useTranslations('views')
  const themeName = useThemeName()
  if (themes.length === 0) return null
  const names = themes.map(({ theme }) => themeName(theme)).join(', ')
  return <p className="small soft">{t('silent', { themes: names })}</p>
}

function BackToStep() {
  const t = useTranslations('views')
  const { session } = useWindow()
  const step = useSession((state) => state.step)
  const { steps } = useWalkWords()
  return (
    <Button onPress={() => session.goTo(step)}>
      <Icon name="back" size={18} /> {t('back', { step: steps[step].title })}
    </Button>
  )
}
