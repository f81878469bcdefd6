import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSettledParts } from '../../state/case-context.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { classes } from '../../ui/classes.ts'
import { SearchBox } from '../../ui/search-box.tsx'
import { matching, type Observed, observedIn } from './observed.ts'

/** From here on a list is long enough to be spared the work of what is out of sight. */
const many = 50

/** What was seen, to be read while conclusions are written. Newest first. */
export function ObservationsTab() {
  const t = useTranslations('case')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const parts = useSettledParts()
  const all = useMemo(() => observedIn((part) => parts[part].answers), [parts])
  const found = useMemo(() => matching(all, wanted), [all, wanted])
  if (all.length === 0) return <p className="quiet">{t('observationsNone')}</p>
  return (
    <div className={classes('observations', found.length > many && 'many')}>
      <SearchBox label={t('searchObservations')} value={search} onChange={setSearch} />
      <p role="status" className="small quiet">
        {wanted.trim() === ''
          ? t('observationCount', { count: all.length })
          : t('observationsFound', { count: found.length })}
      </p>
      <ul>
        {found.map((observed) => (
          <Observation key={observed.id} observed={observed} />
        ))}
      </ul>
    </div>
  )
}

const Observation = memo(function Observation({
  observed: { who, when, task, setting, text },
}: {
  readonly observed: Observed
}) {
  return (
    <li className="observation">
      <p className="observation-head">
        <Avatar name={who || '?'} />
        <span>
          <strong>{when}</strong> <span className="soft">{task}</span>
          <br />
          <span className="small quiet">{[who, setting].filter(Boolean).join(', ')}</span>
        </span>
      </p>
      <p className="prose">{text}</p>
    </li>
  )
})
