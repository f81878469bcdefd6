import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useLayoutEffect, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { takeDoneAhead } from '../../bridge/typed-ahead.ts'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/choices.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { Recover } from './recover.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const schema = z.object({ passphrase: z.string().min(1, 'needed') })

/** The door: by passphrase, by the recovery sheet, and by the device where it may. */
export function Unlock() {
  const [isRecovering, setRecovering] = useState(false)
  return isRecovering ? (
    <Recover onBack={() => setRecovering(false)} />
  ) : (
    <ByPassphrase onForgotten={() => setRecovering(true)} />
  )
}

const intros = {
  none: 'unlockIntro',
  coreRestarted: 'restarted',
  lockedBySystem: 'lockedBySystem',
} as const

function ByPassphrase({ onForgotten }: { readonly onForgotten: () => void }) {
  const t = useTranslations('vault')
  const failureWords = useFailureWords()
  const { session, show } = useWindow()
  const notice = useSession((state) => state.notice)
  const [isShown, setShown] = useState(false)
  const { control, handleSubmit, formState, setError, setFocus, setValue } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { passphrase: '' },
  })

  const wordsFor = (fault: string | undefined) =>
    fault === 'needed' ? t('needed') : fault && failureWords(fault)

  const unlock = handleSubmit(async ({ passphrase }) => {
    const code = await session.unlock(passphrase)
    if (code === null) return
    setError('passphrase', { message: code })
    setFocus('passphrase')
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the living screen comes
  useLayoutEffect(() => {
    const { typed, isSent } = takeDoneAhead()
    if (typed) setValue('passphrase', typed)
    if (isSent) void unlock()
  }, [])

  return (
    <VaultFrame title={t('unlockTitle')} intro={t(intros[notice ?? 'none'])}>
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
              error={wordsFor(error?.message)}
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
        <Working words={formState.isSubmitting ? t('unlocking') : ''} />
        <div className="vault-other-ways">
          <ByDevice onFailed={(code) => setError('passphrase', { message: code })} />
          <Button look="plain" onPress={onForgotten}>
            {t('forgotten')}
          </Button>
          <Button look="plain" onPress={() => show({ dialog: 'backups' })}>
            {t('backups')}
          </Button>
        </div>
      </form>
    </VaultFrame>
  )
}

/** Offered only where the system keeps a secret for this vault. */
function ByDevice({ onFailed }: { readonly onFailed: (code: string) => void }) {
  const t = useTranslations('vault')
  const { session } = useWindow()
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    void session.client
      .call('device.state', {})
      .then((outcome) => setKept(outcome.ok && outcome.value.kept))
  }, [session])
  if (!isKept) return null
  return (
    <Button
      onPress={async () => {
        const code = await session.unlockByDevice()
        if (code !== null) onFailed(code)
      }}
    >
      {t('byDevice')}
    </Button>
  )
}
