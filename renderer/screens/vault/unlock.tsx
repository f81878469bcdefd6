import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/choices.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const schema = z.object({ passphrase: z.string().min(1, 'needed') })

export function Unlock() {
  const t = useTranslations('vault')
  const failureWords = useFailureWords()
  const { session, show } = useWindow()
  const notice = useSession((state) => state.notice)
  const [isShown, setShown] = useState(false)
  const { control, handleSubmit, formState, setError, setFocus } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { passphrase: '' },
  })

  const unlock = handleSubmit(async ({ passphrase }) => {
    const code = await session.unlock(passphrase)
    if (code === null) return
    setError('passphrase', { message: failureWords(code) })
    setFocus('passphrase')
  })

  return (
    <VaultFrame title={t('unlockTitle')} intro={notice ? t('restarted') : t('unlockIntro')}>
      <form className="vault-form" onSubmit={unlock} noValidate>
        <Controller
          control={control}
          name="passphrase"
          render={({ field, fieldState: { error } }) => (
            <TextInput
              ref={field.ref}
              label={t('passphrase')}
              type={isShown ? 'text' : 'password'}
              value={field.value}
              onChange={field.onChange}
              error={error?.message === 'needed' ? t('needed') : error?.message}
              maxLength={1000}
              spellCheck={false}
              autoFocus
            />
          )}
        />
        <Tick label={t('show')} isOn={isShown} onChange={setShown} />
        <Button type="submit" look="main" wide isDisabled={formState.isSubmitting}>
          {t('unlock')}
        </Button>
        <Button look="plain" onPress={() => show({ dialog: 'backups' })}>
          {t('backups')}
        </Button>
        <Working words={formState.isSubmitting ? t('unlocking') : ''} />
      </form>
    </VaultFrame>
  )
}
