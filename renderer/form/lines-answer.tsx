import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { lineText } from '../../templates/model/answers.ts'
import type { LinesField } from '../../templates/model/fields.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { useDesk } from './desk.tsx'
import type { FieldProps } from './field-props.ts'
import { LineItem } from './line-item.tsx'
import { Prompts } from './prompts.tsx'
import { useFocusWish } from './use-focus-wish.ts'
import { useList } from './use-list.ts'

/** A list of single lines. Enter adds the next, Backspace on an empty one takes it away. */
export function LinesAnswer({ at, field, wording, hideLabel }: FieldProps<LinesField>) {
  const desk = useDesk()
  const { items, acts } = useList(at)
  const addButton = useFocusWish(at)
  const t = useTranslations('field')
  const placeOf = (recordId: string) => ({
    part: at.part,
    place: [...at.place, recordId, lineText],
  })
  const addAfter = (after?: string) => desk.focus.ask(placeOf(acts.add(after)))

  const pressed = (recordId: string, isEmpty: boolean) => (event: KeyboardEvent) => {
    if (desk.isReadOnly) return
    if (event.key === 'Enter' && !event.shiftKey && !event.defaultPrevented) {
      event.preventDefault()
      if (!isEmpty) addAfter(recordId)
    }
    if (event.key === 'Backspace' && isEmpty) {
      event.preventDefault()
      const index = items.findIndex((item) => item.recordId === recordId)
      const before = items[index - 1]
      acts.remove(recordId, wording.one ?? wording.label)
      desk.focus.ask(before ? placeOf(before.recordId) : at)
    }
  }

  return (
    <fieldset className="field-lines">
      <legend className={classes('label', hideLabel && 'hidden-text')}>
        {wording.label}{' '}
        {field.needed && items.length === 0 && <span className="control-mark">{t('needed')}</span>}
      </legend>
      {wording.hint && <p className="control-hint">{wording.hint}</p>}
      <Prompts prompts={wording.prompts} />
      {items.length > 0 && (
        <ol className="lines">
          {items.map(({ recordId }, index) => (
            <LineItem
              key={recordId}
              at={placeOf(recordId)}
              ofActors={field.ofActors}
              {...(field.linksTo && { linksTo: field.linksTo })}
              label={`${wording.one ?? wording.label} ${index + 1}`}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onKey={(isEmpty) => pressed(recordId, isEmpty)}
              onMove={(step, what) => acts.move(recordId, step, what)}
              onRemove={(what) => {
                acts.remove(recordId, what)
                desk.focus.ask(at)
              }}
            />
          ))}
        </ol>
      )}
      {!desk.isReadOnly && (
        <div ref={addButton}>
          <Button onPress={() => addAfter()} onFocus={() => desk.nowWriting(at)}>
            {wording.add ?? t('add')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
