import { useTranslations } from 'use-intl'
import type { DateField, LineField, NumberField, TextField } from '../../templates/model/fields.ts'
import { longestLine, longestText } from '../../templates/model/file-schema.ts'
import { TextInput } from '../ui/text-input.tsx'
import { useDesk } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { goOn } from './go-on.ts'
import { Prompts } from './prompts.tsx'
import { useAnswer } from './use-answer.ts'
import { useFocusWish } from './use-focus-wish.ts'

type Typed = TextField | LineField | DateField | NumberField

/** Prose, one line, a date or a number: all are typed, and kept as they are typed. */
export function TextAnswer({ at, field, wording, hideLabel = false }: FieldProps<Typed>) {
  const desk = useDesk()
  const answer = useAnswer(at, field, wording)
  const element = useFocusWish(at)
  const t = useTranslations('field')
  const isDate = field.kind === 'date'
  // A line may be long: it wraps, so that all of it can be read, but it stays one line.
  const isLine = field.kind === 'line'
  return (
    <div ref={element}>
      <TextInput
        label={wording.label}
        hideLabel={hideLabel}
        hint={isDate && !wording.hint ? t('dateHint') : wording.hint}
        hintBeside={isDate && !wording.hint}
        mark={answer.mark}
        required={field.needed}
        value={answer.typed}
        onChange={(typed) => answer.change(isLine ? typed.replace(/\s*\n\s*/g, ' ') : typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          if (isLine) event.preventDefault()
          // Short answers are entered in a row, as from a paper: Enter goes on as Tab does.
          if (field.kind !== 'text') goOn(event)
        }}
        onBlur={answer.leave}
        onFocus={answer.enter}
        error={answer.error}
        isReadOnly={answer.isReadOnly}
        shape={field.kind === 'text' ? 'grow' : isLine ? 'wrap' : 'line'}
        maxLength={field.kind === 'text' ? longestText : longestLine}
        spellCheck={field.kind === 'text'}
        inputMode={field.kind === 'number' ? 'decimal' : 'text'}
      >
        <Prompts prompts={wording.prompts} />
      </TextInput>
      {field.kind === 'text' && desk.noteOn?.(at)}
    </div>
  )
}
