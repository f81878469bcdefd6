import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { type ChangedBasis, changedBases } from '../../../templates/case/bases.ts'
import { type Telling, wordsOf } from '../../../templates/case/cite.ts'
import { type Entry, type EntryKind, entriesIn } from '../../../templates/case/entries.ts'
import { fieldAt, isRecords, type Place } from '../../../templates/model/answers.ts'
import { type Language, languages } from '../../../templates/model/blocks.ts'
import { type PartName, partNamed } from '../../../templates/parts/index.ts'
import { actorsOf, nameOfActor } from '../../form/actors.ts'
import type { FieldPlace } from '../../form/desk.tsx'
import { useOpenCase, useSettledParts } from '../../state/case-context.tsx'
import type { CaseSnapshot } from '../../state/open-case.ts'
import { useFieldWords } from '../../wording/wording.tsx'
import { fieldLabel } from '../field-label.ts'

type Parts = CaseSnapshot['parts']

/** Everything that can be cited, newest first. */
export function useEntries(): readonly Entry[] {
  const parts = useSettledParts()
  return useMemo(() => entriesIn((part) => parts[part].answers), [parts])
}

/** How entries are told in a text of this case: in its own language, whatever the window speaks. */
export function useTelling(): Telling {
  const parts = useSettledParts()
  return useMemo(() => {
    const actors = actorsOf((part) => parts[part].answers)
    const { language } = parts.clientAndConsent.answers
    return {
      language: languages.find((known) => known === language) ?? ('fi' satisfies Language),
      nameOf: (who) => nameOfActor(actors, who),
    }
  }, [parts])
}

/** Parts are never changed: many notes ask the same of the same parts. */
const known = new WeakMap<Parts, readonly ChangedBasis[]>()

/** Everything that rests on what has changed since. */
export function useChangedBases(): readonly ChangedBasis[] {
  const parts = useSettledParts()
  return useMemo(() => {
    const bases = known.get(parts) ?? changedBases((part) => parts[part].answers)
    known.set(parts, bases)
    return bases
  }, [parts])
}

/** What an entry is called above its words. */
export function useKindWords(): (kind: EntryKind) => string {
  const t = useTranslations('evidence')
  return (kind) => {
    switch (kind) {
      case 'observation':
        return t('kindObservation')
      case 'method':
        return t('kindMethod')
      case 'measurement':
        return t('kindMeasurement')
      case 'clientView':
        return t('kindClientView')
      case 'clientDiary':
        return t('kindClientDiary')
      case 'workplace':
        return t('kindWorkplace')
    }
  }
}

/** "Päätelmä 2: Päätelmä": what a person would call a field. */
export function usePlaceLabel(): (field: FieldPlace) => string {
  const words = useFieldWords()
  const { answersOf } = useOpenCase()
  return ({ part, place }) =>
    fieldLabel(words, part, asked(part, place), (list, recordId) =>
      positionIn(answersOf, part, list, recordId),
    )
}

/** One line of a list has no name of its own: it is called by the list. */
function asked(part: PartName, place: Place): Place {
  const { fields } = partNamed(part)
  const at = place.findIndex(
    (_, index) => fieldAt(fields, place.slice(0, index + 1))?.kind === 'lines',
  )
  return at < 0 ? place : place.slice(0, at + 1)
}

function positionIn(
  answersOf: (part: PartName) => unknown,
  part: PartName,
  list: Place,
  recordId: string,
): number {
  const records = (answersOf(part) as Record<string, unknown>)[list[0] ?? '']
  return isRecords(records as never)
    ? (records as unknown as { recordId: string }[]).findIndex((one) => one.recordId === recordId)
    : -1
}

/** An entry's own words for search and reading: what is cited, and what tells it from others. */
export const readable = (telling: Telling, entry: Entry): string =>
  [entry.about, entry.setting, telling.nameOf(entry.who), wordsOf(telling.language, entry)]
    .filter(Boolean)
    .join('\n')
