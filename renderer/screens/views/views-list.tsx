import { useTranslations } from 'use-intl'
import type { ThemeViews, View } from '../../../templates/case/side-by-side.ts'
import { Differences } from './differences.tsx'
import { useParty, useThemeName } from './theme-words.ts'
import { ViewWords } from './view-words.tsx'

/** Theme by theme, party by party: the way that reads aloud and fits a narrow window. */
export const ViewsList = ({ themes }: { readonly themes: readonly ThemeViews[] }) =>
  themes.map((theme) => <Theme key={theme.theme} theme={theme} />)

function Theme({ theme }: { readonly theme: ThemeViews }) {
  const t = useTranslations('views')
  const themeName = useThemeName()
  const headingId = `view-${theme.theme}`
  return (
    <section className="card section view-theme" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {themeName(theme.theme)}{' '}
        {theme.differences.length > 0 && <span className="tag attention">{t('marked')}</span>}
      </h2>
      <Parties views={theme.views} />
      <h3>{t('differences')}</h3>
      <Differences of={theme} />
    </section>
  )
}

function Parties({ views }: { readonly views: readonly View[] }) {
  const party = useParty()
  const names = [...new Set(views.map(party))]
  return (
    <dl className="view-parties">
      {names.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {views
              .filter((view) => party(view) === name)
              .map((view, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: views have no identity of their own
                <ViewWords key={index} view={view} />
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
