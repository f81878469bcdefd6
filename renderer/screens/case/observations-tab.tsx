import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isRecords, type RecordAnswers } from '../../../templates/model/answers.ts'
import { type Actor, actorsOf, nameOfActor } from '../../form/actors.ts'
import { finnishDate } from '../../form/typed.ts'
import { useSettledParts } from '../../state/case-context.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { SearchBox } from '../../ui/search-box.tsx'

/** What was seen, to be read while conclusions are written. Newest last, as in a diary. */
export function ObservationsTab() {
  const t = useTranslations('case')
  const [search, setSearch] = useState('')
  const parts = useSettledParts()
  const all = parts.observations.answers.observations
  const observations = isRecords(all) ? all : []
  const actors = actorsOf((part) => parts[part].answers)
  if (observations.length === 0) return <p className="quiet">{t('observationsNone')}</p>
  return (
    <div className="observations">
      <SearchBox label={t('searchObservations')} value={search} onChange={setSearch} />
      <ul>
        {observations
          .map((record) => ({ id: record.recordId, ...observed(record, actors) }))
          .filter(({ who, when, task, text }) => includes(search, who, when, task, text))
          .map(({ id, who, when, task, text }) => (
            <li key={id} className="observation">
              <p className="observation-head">
                <Avatar name={who || '?'} />
                <span>
                  <strong>{when}</strong> <span className="soft">{task}</span>
                  <br />
                  <span className="small quiet">{who}</span>
                </span>
              </p>
              <p className="prose">{text}</p>
            </li>
          ))}
      </ul>
    </div>
  )
}

function observed({ answers }: RecordAnswers, actors: readonly Actor[]) {
  const said = (name: string) => String(answers[name] ?? '')
  return {
    who: nameOfActor(actors, said('actorId')),
    when: finnishDate(said('date')),
    task: said('task'),
    text: said('text'),
  }
}

const includes = (search: string, ...texts: readonly string[]): boolean =>
  texts.join(' ').toLocaleLowerCase('fi').includes(search.trim().toLocaleLowerCase('fi'))
