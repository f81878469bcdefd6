import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  citationsIn,
  citingParts,
  conclusionsIn,
  groundsOf,
} from '../../../templates/case/bases.ts'
import { wordsOf } from '../../../templates/case/cite.ts'
import type { Entry } from '../../../templates/case/entries.ts'
import { choosesAt, relevanceAt } from '../../../templates/case/relevance.ts'
import { useDesk } from '../../form/desk.tsx'
import { useSettledParts } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { goToSources, returnToCaret, takeSourcesWish } from '../../ui/caret.ts'
import { Tick } from '../../ui/choices.tsx'
import { classes } from '../../ui/classes.ts'
import { focusSearch, SearchBox } from '../../ui/search-box.tsx'
import { readable, useEntries, usePlaceLabel, useTelling } from './entries.ts'
import { moved, type Stretch, sentencesOf, wordsIn } from './sentences.ts'
import { SourceOption } from './source-option.tsx'
import { type CiteTarget, useCiteTarget, useCiting } from './use-citing.ts'

/** From here on a list is long enough to be spared the work of what is out of sight. */
const many = 50

/**
 * What the text may rest on, beside it: filtered to the field that is being written, newest first.
 * Arrows choose, Enter cites, Escape returns to the field; a letter begins a search.
 */
export function SourcesTab() {
  const t = useTranslations('evidence')
  const all = useEntries()
  const target = useCiteTarget()
  const [search, setSearch] = useState('')
  const [isAll, showAll] = useState(false)
  const wanted = useDeferredValue(search)
  const about = useAbout(target)
  const chosen = useMemo(() => {
    return isAll || !target ? all : all.filter((entry) => belongs(target, about, entry))
  }, [all, isAll, target, about])
  const found = useMatching(chosen, wanted)
  if (all.length === 0) return <p className="quiet">{t('none')}</p>
  return (
    <div className="sources">
      <Purpose target={target} />
      <SourceSearch value={search} onChange={setSearch} />
      {target && choosesAt(target.field.place, about) && (
        <Tick label={t('showAll')} isOn={isAll} onChange={showAll} />
      )}
      <p role="status" className="small quiet">
        {t('count', { count: found.length })}
      </p>
      {found.length > 0 && (
        <Sources
          entries={found}
          target={target}
          onType={(letter) => {
            setSearch(search + letter)
            focusSearch()
          }}
        />
      )}
    </div>
  )
}

/** From the search an arrow or Enter leads to what was found, and Escape back to the text. */
function SourceSearch({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const t = useTranslations('evidence')
  const pressed = (event: KeyboardEvent) => {
    const isOn = event.key === 'ArrowDown' || event.key === 'Enter'
    if (isOn) goToSources()
    else if (event.key !== 'Escape' || value !== '' || !returnToCaret()) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div onKeyDownCapture={pressed}>
      <SearchBox label={t('searchSources')} value={value} onChange={onChange} />
    </div>
  )
}

const belongs = (target: NonNullable<CiteTarget>, about: string, entry: Entry): boolean =>
  relevanceAt(target.field.place, entry, about) !== 'other'

/** What a conclusion is about chooses among entries as a field's name does. */
function useAbout(target: CiteTarget): string {
  const parts = useSettledParts()
  if (target?.act !== 'link') return ''
  const conclusions = conclusionsIn((part) => parts[part].answers)
  const record = conclusions.find(({ recordId }) => recordId === target.conclusion)
  return String(record?.answers.about ?? '')
}

/** Those that hold every word of the search, in any order and anywhere. */
function useMatching(entries: readonly Entry[], search: string): readonly Entry[] {
  const telling = useTelling()
  return useMemo(() => {
    const words = plain(search).split(/\s+/).filter(Boolean)
    if (words.length === 0) return entries
    return entries.filter((entry) => {
      const said = plain(readable(telling, entry))
      return words.every((word) => said.includes(word))
    })
  }, [entries, search, telling])
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi')

function Purpose({ target }: { readonly target: CiteTarget }) {
  const t = useTranslations('evidence')
  const label = usePlaceLabel()
  return (
    <p className="small soft">
      {target === null
        ? t('nowhere')
        : t(target.act === 'cite' ? 'citeInto' : 'linkInto', { field: label(target.field) })}
    </p>
  )
}

function Sources({
  entries,
  target,
  onType,
}: {
  readonly entries: readonly Entry[]
  readonly target: CiteTarget
  readonly onType: (letter: string) => void
}) {
  const t = useTranslations('evidence')
  const telling = useTelling()
  const cite = useCiting()
  const desk = useDesk()
  const marks = useMarks(target)
  const list = useRef<HTMLDivElement>(null)
  const [activeKey, setActive] = useState('')
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const { announce } = useAnnouncing()
  const at = Math.max(
    0,
    entries.findIndex((entry) => keyOf(entry) === activeKey),
  )
  const active = entries[at] as Entry
  const words = wordsOf(telling.language, active)

  useEffect(() => {
    if (takeSourcesWish()) list.current?.focus()
  }, [])

  const choose = (next: Entry | undefined) => {
    if (!next) return
    setActive(keyOf(next))
    setStretch(null)
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' })
  }
  const narrow = (step: -1 | 1, extends_: boolean) => {
    const sentences = sentencesOf(words)
    const next = target?.act === 'link' ? null : moved(stretch, step, sentences.length, extends_)
    setStretch(next)
    announce(
      next
        ? t('sentence', {
            at: next.from === next.to ? `${next.to + 1}` : `${next.from + 1}–${next.to + 1}`,
            count: `${sentences.length}`,
            words: wordsIn(words, next),
          })
        : t('wholeEntry'),
    )
  }
  const act = () => {
    const selected = selectedIn(idOf(active))
    cite(active, selected ?? (stretch ? wordsIn(words, stretch) : undefined))
    setStretch(null)
  }
  const back = () => {
    if (!returnToCaret() && target) desk.focus.ask(target.field)
  }

  return (
    <>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        data-sources=""
        aria-label={t('sourcesList')}
        aria-activedescendant={idOf(active)}
        className={classes('source-list', entries.length > many && 'many')}
        onKeyDown={(event) => pressed(event, { entries, at, choose, narrow, act, back, onType })}
      >
        {entries.map((entry) => (
          <SourceOption
            key={keyOf(entry)}
            id={idOf(entry)}
            entry={entry}
            mark={entry.ref === null ? undefined : marks.get(entry.ref)}
            isActive={entry === active}
            stretch={entry === active ? stretch : null}
            onChoose={choose}
          />
        ))}
      </div>
      <div className="sources-acts">
        <Button look="main" isDisabled={target === null || desk.isReadOnly} onPress={act}>
          {t(target?.act === 'link' ? 'link' : 'cite')}
        </Button>
        <p className="small quiet">{t(target?.act === 'link' ? 'keysHelpLink' : 'keysHelp')}</p>
      </div>
    </>
  )
}

const useAnnouncing = () => {
  const { show } = useWindow()
  return { announce: (announced: string) => show({ announced }) }
}

export const keyOf = ({ part, place }: Entry): string => `${part}:${place.join('/')}`
const idOf = (entry: Entry): string => `source-${keyOf(entry).replace(/[^\w-]/g, '-')}`

/** What the pointer has selected inside the option, if anything. */
function selectedIn(id: string): string | undefined {
  const selection = window.getSelection()
  const option = document.getElementById(id)
  if (!selection || selection.isCollapsed || !option?.contains(selection.anchorNode))
    return undefined
  return option.contains(selection.focusNode) ? selection.toString().trim() || undefined : undefined
}

interface Acts {
  readonly entries: readonly Entry[]
  readonly at: number
  readonly choose: (entry: Entry | undefined) => void
  readonly narrow: (step: -1 | 1, extends_: boolean) => void
  readonly act: () => void
  readonly back: () => void
  readonly onType: (letter: string) => void
}

/** A page of entries, as many as are seen at a time. */
const page = 5

function pressed(event: KeyboardEvent, acts: Acts): void {
  const { entries, at, choose } = acts
  const to = (index: number) => () =>
    choose(entries[Math.max(0, Math.min(entries.length - 1, index))])
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: to(at + 1),
    ArrowUp: to(at - 1),
    PageDown: to(at + page),
    PageUp: to(at - page),
    Home: to(0),
    End: to(entries.length - 1),
    ArrowRight: () => acts.narrow(1, event.shiftKey),
    ArrowLeft: () => acts.narrow(-1, event.shiftKey),
    Enter: acts.act,
    Escape: acts.back,
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isLetter = event.key.length === 1 && event.key !== ' '
  const run = isLetter ? () => acts.onType(event.key) : keys[event.key]
  if (!run) return
  event.preventDefault()
  event.stopPropagation()
  run()
}

/** Which entries are already cited in the text, or among the conclusion's grounds. */
function useMarks(target: CiteTarget): ReadonlyMap<string, 'cited' | 'linked'> {
  const parts = useSettledParts()
  return useMemo(() => {
    const answersOf = (part: keyof typeof parts) => parts[part].answers
    if (target?.act === 'link') {
      const all = conclusionsIn(answersOf)
      const record = all.find(({ recordId }) => recordId === target.conclusion)
      return new Map((record ? groundsOf(record) : []).map((ref) => [ref, 'linked']))
    }
    const cited = citingParts.flatMap((part) => citationsIn(answersOf, part))
    return new Map(cited.map(({ source }) => [source, 'cited']))
  }, [parts, target])
}
