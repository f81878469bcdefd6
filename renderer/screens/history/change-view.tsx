import { useTranslations } from 'use-intl'
import {
  type Answers,
  fieldAt,
  type Place,
  type SingleValue,
} from '../../../templates/model/answers.ts'
import type { ContentChange } from '../../../templates/model/content-diff.ts'
import { type PartName, partNamed } from '../../../templates/parts/index.ts'
import { wholeOf } from '../../../templates/parts/sections.ts'
import type { FieldWords } from '../../../templates/parts/wording.ts'
import { type Actor, nameOfActor } from '../../form/actors.ts'
import { typedOf } from '../../form/typed.ts'
import { useFieldWords } from '../../wording/wording.tsx'
import { walkNames } from '../field-label.ts'
import { placeWords } from '../place-words.ts'
import { OneSide, Pieces } from './pieces.tsx'

interface ChangeViewProps {
  readonly part: PartName
  readonly change: ContentChange
  /** Where records have their names from. */
  readonly answers: Answers
  readonly actors: readonly Actor[]
  /** Whether the place goes without saying. */
  readonly isKnownPlace: boolean
  readonly sideBySide?: boolean
}

/** One difference: where it is, what was, what is. */
export function ChangeView(props: ChangeViewProps) {
  const { part, change, answers, actors, isKnownPlace, sideBySide = false } = props
  const t = useTranslations('history')
  const words = useFieldWords()
  const what = placeWords(words, part, answers, change.place, actors)
  if (change.kind === 'added') return <p>{t('recordAdded', { what })}</p>
  if (change.kind === 'removed') return <p>{t('recordRemoved', { what })}</p>
  if (change.kind === 'moved') return <p>{t('recordMoved', { what })}</p>
  return (
    <div className="change">
      {!isKnownPlace && <p className="change-place">{what}</p>}
      {change.kind === 'text' && !sideBySide && <Pieces pieces={change.pieces} />}
      {change.kind === 'text' && sideBySide && (
        <Sides
          was={<OneSide pieces={change.pieces} side="removed" />}
          is={<OneSide pieces={change.pieces} side="added" />}
        />
      )}
      {change.kind === 'value' && (
        <Sides
          was={
            <del>
              {valueWords(words, part, change.place, change.before, actors) || t('nothing')}
            </del>
          }
          is={
            <ins>{valueWords(words, part, change.place, change.after, actors) || t('nothing')}</ins>
          }
        />
      )}
    </div>
  )
}

function Sides({ was, is }: { readonly was: React.ReactNode; readonly is: React.ReactNode }) {
  const t = useTranslations('history')
  return (
    <dl className="sides">
      <div>
        <dt>{t('was')}</dt>
        <dd>{was}</dd>
      </div>
      <div>
        <dt>{t('is')}</dt>
        <dd>{is}</dd>
      </div>
    </dl>
  )
}

/** A value as its field shows it: a date, a person's name, the words of a choice. */
export function valueWords(
  words: FieldWords,
  part: PartName,
  place: Place,
  value: SingleValue | undefined,
  actors: readonly Actor[],
): string {
  const field = fieldAt(wholeOf(partNamed(part)), place)
  if (!field || !('needed' in field) || value === undefined) return ''
  if (field.kind === 'text' || field.kind === 'group') return String(value)
  if (field.kind === 'lines' || field.kind === 'records') return String(value)
  const { names } = walkNames(wholeOf(partNamed(part)), place)
  const typed = typedOf(field, value)
  if (field.kind === 'actor') return nameOfActor(actors, typed)
  return words(part, names.join('.')).options?.[typed] ?? typed
}
