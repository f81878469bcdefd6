import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { shortestPassphrase } from '../../../electron/contract/calls.ts'
import { TextInput, type TextInputProps } from '../../ui/text-input.tsx'
import { useFailureWords } from '../../wording/wording.tsx'

/** One box of a form at the vault's door, with its words for what is wrong. */
export function Entered<V extends FieldValues>({
  control,
  name,
  faultWords,
  ...input
}: Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'ref'> & {
  readonly control: Control<V>
  readonly name: FieldPath<V>
  /** Words for faults that only this form has. */
  readonly faultWords?: (fault: string) => string | undefined
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
          error={
            error?.message === undefined
              ? undefined
              : (faultWords?.(error.message) ?? wordsFor(error.message))
          }
        />
      )}
    />
  )
}

/** The words of a fault's code: of what was typed, or of what came of it. */
function useFaultWords(): (fault: string) => string {
  const t = useTranslations()
  const failureWords = useFailureWords()
  const words: Readonly<Record<string, string>> = {
    needed: t('vault.needed'),
    tooShort: t('vault.tooShort', { count: `${shortestPassphrase}` }),
    differs: t('vault.differs'),
    tooWeak: t('strength.tooWeak'),
  }
  return (fault) => words[fault] ?? failureWords(fault)
}
