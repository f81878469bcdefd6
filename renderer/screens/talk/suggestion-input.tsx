import { useTranslations } from 'use-intl'
import { textOfValue } from '../../../templates/case/thread-edits.ts'
import { answerAt, isRecords, lineText } from '../../../templates/model/answers.ts'
import type { Field, SingleField } from '../../../templates/model/fields.ts'
import { longestLine, longestText } from '../../../templates/model/file-schema.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { wholeOf } from '../../../templates/parts/sections.ts'
import { actorOptions, actorsOf, clientNameOf, idOfName, nameOfActor } from '../../form/actors.ts'
import type { FieldPlace } from '../../form/desk.tsx'
import { answerOf, typedOf } from '../../form/typed.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import type { OpenCase } from '../../state/open-case.ts'
import { PickOne } from '../../ui/picker.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFieldWords } from '../../wording/wording.tsx'
import { walkNames } from '../field-label.ts'

/** Links are ids that nobody can write; what holds other fields is suggested field by field. */
export const canSuggest = (field: Field): boolean =>
  field.kind === 'lines'
    ? !field.linksTo
    : !['group', 'records', 'fact'].includes(field.kind) && !('identity' in field && field.identity)

/** What stands in a field, as a suggestion begins with it. */
export function typedNow(
  { answersOf }: OpenCase,
  { part, place }: FieldPlace,
  field: Field,
): string {
  const now = answerAt(answersOf(part), place)
  if (field.kind === 'lines') {
    const actors = actorsOf(answersOf)
    const lines = isRecords(now) ? now.map(({ answers }) => String(answers[lineText] ?? '')) : []
    return lines.map((line) => (field.ofActors ? nameOfActor(actors, line) : line)).join('\n')
  }
  if (field.kind === 'text') return String(now ?? '')
  return isSingle(field) ? typedOf(field, now) : ''
}

/** What a suggestion carries; `null` while it says what stands there already. */
export function suggestionOf(
  openCase: OpenCase,
  at: FieldPlace,
  field: Field,
  typed: string,
): { words?: string; was?: string; value?: string; list?: readonly string[] } | null {
  const { answersOf } = openCase
  const now = typedNow(openCase, at, field)
  if (typed.trim() === now.trim()) return null
  if (field.kind === 'text') return { words: typed, was: now }
  if (field.kind === 'lines') {
    const lines = typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const actors = actorsOf(answersOf)
    return { list: lines.map((line) => (field.ofActors ? idOfName(actors, line) : line)) }
  }
  return isSingle(field) ? { value: textOfValue(answerOf(field, typed)) } : null
}

const isSingle = (field: Field): field is SingleField =>
  !['text', 'lines', 'group', 'records'].includes(field.kind)

const none = 'none'

/** The box in which other words, or another value, are suggested. */
export function SuggestionInput({
  at,
  field,
  typed,
  onChange,
  error,
}: {
  readonly at: FieldPlace
  readonly field: Field
  readonly typed: string
  readonly onChange: (typed: string) => void
  readonly error: string | undefined
}) {
  const t = useTranslations()
  const options = useOptions(at, field)
  if (options) {
    return (
      <>
        <PickOne
          label={t('talk.suggested')}
          value={typed || none}
          placeholder={t('field.notChosen')}
          onPick={(id) => onChange(id === none ? '' : id)}
          options={[...options, { id: none, name: t('field.notChosen') }]}
        />
        {error && <p className="control-error">{error}</p>}
      </>
    )
  }
  const isLong = field.kind === 'text' || field.kind === 'lines'
  return (
    <TextInput
      label={t('talk.suggested')}
      hint={
        field.kind === 'lines'
          ? t('talk.suggestedLines')
          : field.kind === 'date'
            ? t('field.dateHint')
            : undefined
      }
      value={typed}
      onChange={onChange}
      shape={isLong ? 'grow' : 'line'}
      maxLength={isLong ? longestText : longestLine}
      error={error}
    />
  )
}

function useOptions({ part, place }: FieldPlace, field: Field) {
  const t = useTranslations('field')
  const words = useFieldWords()
  const { answersOf } = useOpenCase()
  const { names } = walkNames(wholeOf(partNamed(part)), place)
  if (field.kind === 'yesNo') {
    return [{ id: 'yes', name: t('yes') }, ...(field.tick ? [] : [{ id: 'no', name: t('no') }])]
  }
  if (field.kind === 'choice') {
    const said = words(part, names.join('.')).options
    return field.options.map((id) => ({ id, name: said?.[id] ?? id }))
  }
  if (field.kind !== 'actor') return null
  const clientName = field.orName ? clientNameOf(answersOf) : ''
  const client = clientName ? [{ id: clientName, name: clientName, more: t('client') }] : []
  return [...client, ...actorOptions(actorsOf(answersOf))]
}
