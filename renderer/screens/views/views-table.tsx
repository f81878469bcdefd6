import { useTranslations } from 'use-intl'
import type { ThemeViews } from '../../../templates/case/side-by-side.ts'
import { Differences } from './differences.tsx'
import { useParty, useThemeName } from './theme-words.ts'
import { ViewWords } from './view-words.tsx'

/** A row a theme, a column a party: what stands side by side is read side by side. */
export function ViewsTable({ themes }: { readonly themes: readonly ThemeViews[] }) {
  const t = useTranslations('views')
  const themeName = useThemeName()
  const party = useParty()
  const parties = [...new Set(themes.flatMap(({ views }) => views.map(party)))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached to be scrolled
    <section className="card views-scroll" aria-label={t('title')} tabIndex={0}>
      <table className="views-table">
        <caption>{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('theme')}</th>
            {parties.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('differences')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.theme}>
              <th scope="row">{themeName(theme.theme)}</th>
              {parties.map((name) => {
                const views = theme.views.filter((view) => party(view) === name)
                return (
                  <td key={name}>
                    {views.length === 0 && <span className="quiet">{t('noView')}</span>}
                    {views.map((view, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: views have no identity of their own
                      <ViewWords key={index} view={view} />
                    ))}
                  </td>
                )
              })}
              <td>
                <Differences of={theme} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
