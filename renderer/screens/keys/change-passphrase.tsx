import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Entered } from '../vault/entered.tsx'
import { NewPassphrase, newPassphraseShape, withNewPassphrase } from '../vault/new-passphrase.tsx'
import { Working } from '../vault/vault-frame.tsx'

const schema = withNewPassphrase(
  z.object({ old: z.string().min(1, 'needed'), ...newPassphraseShape }),
)
const empty = { old: '', passphrase: '', again: '' }

export function ChangePassphrase() {
  const t = useTranslations()
  const { session, say } = useWindow()
  const { control, handleSubmit, formState, setError, setFocus, reset } = useForm({
    resolver: zodResolver(schema),
    defaultValues: empty,
  })
  const change = handleSubmit(async ({ old, passphrase }) => {
    const outcome = await session.client.call('vault.changePassphrase', { old, passphrase })
    if (outcome.ok) {
      reset(empty)
      return say(t('keys.changed'))
    }
    setError('old', { message: outcome.code })
    setFocus('old')
  })
  return (
    <section className="card settings-card">
      <h2>{t('keys.passphraseTitle')}</h2>
      <p className="soft">{t('keys.passphraseText')}</p>
      <form className="vault-form" onSubmit={change} noValidate>
        <Entered
          control={control}
          name="old"
          label={t('keys.oldPassphrase')}
          type="password"
          maxLength={1000}
          spellCheck={false}
          required
        />
        <NewPassphrase
          control={control}
          labels={{ first: t('vault.newPassphrase'), again: t('vault.newPassphraseAgain') }}
        />
        <div>
          <Button type="submit" isDisabled={formState.isSubmitting}>
            {t('keys.change')}
          </Button>
        </div>
        <Working words={formState.isSubmitting ? t('keys.changing') : ''} />
      </form>
    </section>
  )
}
