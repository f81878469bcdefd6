import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type Control, Controller, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { shortestPassphrase } from '../../../electron/contract/calls.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/choices.tsx'
import { TextInput, type TextInputProps } from '../../ui/text-input.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const needed = z.string().trim().min(1, 'needed').max(500)
const schema = z
  .object({
    name: needed,
    title: needed,
    organisation: z.string().trim().max(500),
    passphrase: z.string().min(shortestPassphrase, 'tooShort'),
    again: z.string(),
  })
  .refine(({ passphrase, again }) => passphrase === again, {
    path: ['again'],
    message: 'differs',
    // Both words are told at once: the second box need not wait for the others to be right.
    when: () => true,
  })
type Entry = z.infer<typeof schema>

export function CreateVault() {
  const t = useTranslations('vault')
  const failureWords = useFailureWords()
  const { session } = useWindow()
  const [isShown, setShown] = useState(false)
  const { control, handleSubmit, formState, setError } = useForm<Entry>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', title: '', organisation: '', passphrase: '', again: '' },
  })
  const create = handleSubmit(async ({ passphrase, name, title, organisation }) => {
    const code = await session.create({ passphrase, person: { name, title, organisation } })
    if (code !== null) setError('root', { message: failureWords(code) })
  })
  const secret = {
    type: isShown ? 'text' : 'password',
    spellCheck: false,
    maxLength: 1000,
  } as const

  return (
    <VaultFrame title={t('createTitle')} intro={t('createIntro')}>
      <form className="vault-form" onSubmit={create} noValidate>
        <fieldset className="field-group">
          <legend className="label">{t('you')}</legend>
          <p className="control-hint">{t('youHint')}</p>
          <Entered control={control} name="name" label={t('name')} required autoFocus />
          <div className="field-grid">
            <Entered control={control} name="title" label={t('title')} required />
            <Entered control={control} name="organisation" label={t('organisation')} />
          </div>
        </fieldset>
        <fieldset className="field-group">
          <legend className="label">{t('passphraseTitle')}</legend>
          <p className="control-hint" id="passphrase-hint">
            {t('passphraseHint', { count: `${shortestPassphrase}` })}
          </p>
          <div className="field-grid">
            <Entered
              control={control}
              name="passphrase"
              label={t('passphrase')}
              describedBy="passphrase-hint"
              required
              {...secret}
            />
            <Entered
              control={control}
              name="again"
              label={t('passphraseAgain')}
              required
              {...secret}
            />
          </div>
          <Tick label={t('show')} isOn={isShown} onChange={setShown} />
          <p className="note attention">{t('noRecovery')}</p>
        </fieldset>
        {formState.errors.root && (
          <p role="alert" className="control-error">
            {formState.errors.root.message}
          </p>
        )}
        <Button type="submit" look="main" wide isDisabled={formState.isSubmitting}>
          {t('create')}
        </Button>
        <Working words={formState.isSubmitting ? t('creating') : ''} />
      </form>
    </VaultFrame>
  )
}

function Entered({
  control,
  name,
  ...input
}: Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'ref'> & {
  readonly control: Control<Entry>
  readonly name: keyof Entry
}) {
  const t = useTranslations('vault')
  const words = {
    needed: t('needed'),
    tooShort: t('tooShort', { count: `${shortestPassphrase}` }),
    differs: t('differs'),
  }
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
          error={error && words[error.message as keyof typeof words]}
        />
      )}
    />
  )
}
