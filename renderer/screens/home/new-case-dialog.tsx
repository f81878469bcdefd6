import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFailureWords, useLanguage } from '../../wording/wording.tsx'

const name = z.string().trim().min(1).max(500)
const schema = z.object({ firstName: name, lastName: name })

export function NewCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('home')
  const isOpen = useWindowState((state) => state.dialog === 'newCase')
  return (
    <Dialog title={t('newTitle')} isOpen={isOpen} onClose={onClose}>
      <NewCaseForm onClose={onClose} />
    </Dialog>
  )
}

function NewCaseForm({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations()
  const failureWords = useFailureWords()
  const { session, show } = useWindow()
  const language = useLanguage()
  const { control, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { firstName: '', lastName: '' },
  })
  const begin = handleSubmit(async (names) => {
    const outcome = await session.client.call('case.create', { ...names, language })
    const code = outcome.ok ? await session.openCase(outcome.value.caseId) : outcome.code
    if (code !== null) setError('root', { message: code })
    else show({ dialog: null })
  })
  return (
    <form className="vault-form" onSubmit={begin} noValidate>
      {(['firstName', 'lastName'] as const).map((part, index) => (
        <Controller
          key={part}
          control={control}
          name={part}
          render={({ field, fieldState: { error } }) => (
            <TextInput
              ref={field.ref}
              label={t(`home.${part}`)}
              value={field.value}
              onChange={field.onChange}
              error={error && t('vault.needed')}
              required
              spellCheck={false}
              autoFocus={index === 0}
            />
          )}
        />
      ))}
      {formState.errors.root && (
        <p role="alert">{failureWords(formState.errors.root.message ?? '')}</p>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" look="main" isDisabled={formState.isSubmitting}>
          {t('home.begin')}
        </Button>
      </DialogButtons>
    </form>
  )
}
