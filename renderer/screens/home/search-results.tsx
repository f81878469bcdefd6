import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { FoundCase, FoundPlace, SnippetPiece } from '../../../electron/contract/views.ts'
import { useWindow } from '../../state/window.ts'
import { useDates, useFailureWords, useFieldWords, useWalkWords } from '../../wording/wording.tsx'
import { foundPlaceLabel } from '../field-label.ts'
import { useFound } from './use-found.ts'

/**
 * What the search found, by case. The arrow keys move here from the search box; Enter opens the case
 * at the field. Each answer is a list of its own that begins at its first place: whatever was typed
 * or taken away, and however the answers came, Enter opens what stands first.
 */
export function SearchResults({ query }: { readonly query: string }) {
  const t = useTranslations('search')
  const { openAt, say } = useWindow()
  const failureWords = useFailureWords()
  const { found, failure } = useFound(query)
  const open = async (key: string) => {
    const place = placesByKey(found?.cases ?? []).get(key)
    const code = place && (await openAt(place.caseId, place))
    if (code) say(failureWords(code))
  }
  return (
    <main id="main" className="home-main" tabIndex={-1}>
      <h1>{t('title')}</h1>
      {failure && (
        <p role="alert" className="note attention">
          {failure}
        </p>
      )}
      <p role="status" className="soft">
        {found && !failure && t('count', { count: found.cases.length })}
        {found?.isIndexing && ` ${t('indexing')}`}
      </p>
      <ListBox
        key={found?.query ?? ''}
        className="found"
        autoFocus="first"
        aria-label={t('title')}
        items={found?.cases ?? []}
        onAction={(key) => void open(`${key}`)}
      >
        {(each) => <CaseSection id={each.row.caseId} found={each} />}
      </ListBox>
    </main>
  )
}

function CaseSection({ id, found }: { readonly id: string; readonly found: FoundCase }) {
  const t = useTranslations('case')
  const name = found.row.clientName || t('noName')
  return (
    <ListBoxSection id={id} className="found-case" aria-label={name}>
      <Header className="found-name">
        {name} <span className="soft">{found.row.site}</span>
      </Header>
      <Collection items={found.places.map((place) => ({ id: keyOf(id, place), place }))}>
        {(item) => <PlaceItem id={item.id} place={item.place} />}
      </Collection>
    </ListBoxSection>
  )
}

function PlaceItem({ id, place }: { readonly id: string; readonly place: FoundPlace }) {
  const dates = useDates()
  const label = foundPlaceLabel(useFieldWords(), useWalkWords().sections, place)
  const where = place.dated ? `${label}, ${dates.day(place.dated)}` : label
  return (
    <ListBoxItem id={id} className="option found-place" textValue={where}>
      <span className="found-where">{where}</span>
      <Snippet pieces={place.snippet} />
    </ListBoxItem>
  )
}

const Snippet = ({ pieces }: { readonly pieces: readonly SnippetPiece[] }) => (
  <span className="found-text">
    {pieces.map(({ text, isHit }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other name
      isHit ? <mark key={index}>{text}</mark> : text,
    )}
  </span>
)

const keyOf = (caseId: string, { part, place }: FoundPlace): string =>
  [caseId, part, ...place].join('/')

const placesByKey = (cases: readonly FoundCase[]) =>
  new Map(
    cases.flatMap(({ row: { caseId }, places }) =>
      places.map((place) => [keyOf(caseId, place), { ...place, caseId }] as const),
    ),
  )
