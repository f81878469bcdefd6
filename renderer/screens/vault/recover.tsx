import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import {
  groupCount,
  groupLength,
  plainSigns,
  readRecoveryKey,
} from '../../../electron/contract/recovery-key.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { Entered } from './entered.tsx'
import { NewPassphrase, newPassphraseShape, withNewPassphrase } from './new-passphrase.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const schema = withNewPassphrase(
  z.object({ key: z.string().trim().min(1, 'needed'), ...newPassphraseShape }),
)

/** In by the recovery sheet; the way out has a new passphrase. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const t = useTranslations('vault')
  const failureWords = useFailureWords()
  const keyFault = useKeyFault()
  const { session } = useWindow()
  const { control, handleSubmit, formState, setError, setFocus } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { key: '', passphrase: '', again: '' },
  })
  const refuse = (message: string) => {
    setError('key', { message })
    setFocus('key')
  }
  const recover = handleSubmit(async ({ key, passphrase }) => {
    const fault = keyFault(key)
    if (fault !== null) return refuse(fault)
    const code = await session.recover({ key, passphrase })
    if (code !== null) refuse(failureWords(code))
  })

  return (
    <VaultFrame title={t('recoverTitle')} intro={t('recoverIntro')}>
      <form className="vault-form" onSubmit={recover} noValidate>
        <Entered
          control={control}
          name="key"
          label={t('recoveryKey')}
          hint={t('recoveryKeyHint')}
          shape="wrap"
          spellCheck={false}
          maxLength={200}
          required
        />
        <NewPassphrase
          control={control}
          labels={{ first: t('newPassphrase'), again: t('newPassphraseAgain') }}
        />
        <Button type="submit" look="main" wide isDisabled={formState.isSubmitting}>
          {t('recover')}
        </Button>
        <Working words={formState.isSubmitting ? t('unlocking') : ''} />
        <Button look="plain" onPress={onBack}>
          {t('backToUnlock')}
        </Button>
      </form>
    </VaultFrame>
  )
}

/** Finds the group that cannot be right, before anything is tried. */
function useKeyFault(): (key: string) => string | null {
  const t = useTranslations('vault')
  const length = groupCount * groupLength
  return (key) => {
    const typed = plainSigns(key).length
    if (typed !== length) return t('keyLength', { length: `${length}`, count: `${typed}` })
    const read = readRecoveryKey(key)
    if (read.ok) return null
    const groups = read.wrong.map((group) => group + 1).join(', ')
    return t('keyWrong', { count: read.wrong.length, groups })
  }
}
