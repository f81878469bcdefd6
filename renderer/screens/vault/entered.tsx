import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { shortestPassphrase } from '../../../electron/contract/calls.ts'
import { TextInput, type TextInputProps } from '../../ui/text-input.tsx'

/** One box of a form at the vault's door, with its words for what is wrong. */
export function Entered<V extends FieldValues>({
  control,
  name,
  ...input
}: Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'ref'> & {
  readonly control: Control<V>
  readonly name: FieldPath<V>
}) {
  const wordsFor = useFaultWords()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState: { error } }) => (
        <TextInput
          {...input}
          ref={field.ref}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={error?.message === undefined ? undefined : wordsFor(error.message)}
        />
      )}
    />
  )
}

/** A fault's own sentence where its form has written one, otherwise the words of its code. */
function useFaultWords(): (fault: string) => string {
  const t = useTranslations()
  const words: Readonly<Record<string, string>> = {
    needed: t('vault.needed'),
    tooShort: t('vault.tooShort', { count: `${shortestPassphrase}` }),
    differs: t('vault.differs'),
    tooWeak: t('strength.tooWeak'),
  }
  return (fault) => words[fault] ?? fault
}
