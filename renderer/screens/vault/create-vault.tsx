import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { Entered } from './entered.tsx'
import { NewPassphrase, newPassphraseShape, withNewPassphrase } from './new-passphrase.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const needed = z.string().trim().min(1, 'needed').max(500)
const schema = withNewPassphrase(
  z.object({
    name: needed,
    title: needed,
    organisation: z.string().trim().max(500),
    ...newPassphraseShape,
  }),
  ({ name, organisation }) => [name, organisation],
)
type Entry = z.infer<typeof schema>

export function CreateVault() {
  const t = useTranslations('vault')
  const failureWords = useFailureWords()
  const { session, show } = useWindow()
  const { control, handleSubmit, formState, setError } = useForm<Entry>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', title: '', organisation: '', passphrase: '', again: '' },
  })
  const create = handleSubmit(async ({ passphrase, name, title, organisation }) => {
    show({ page: 'recovery' })
    const code = await session.create({ passphrase, person: { name, title, organisation } })
    if (code !== null) setError('root', { message: code })
  })
  const [name, organisation] = useWatch({ control, name: ['name', 'organisation'] })

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
          <NewPassphrase
            control={control}
            labels={{ first: t('passphrase'), again: t('passphraseAgain') }}
            own={[name, organisation]}
          />
          <p className="note attention">{t('noRecovery')}</p>
        </fieldset>
        {formState.errors.root && (
          <p role="alert" className="control-error">
            {failureWords(formState.errors.root.message ?? '')}
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
