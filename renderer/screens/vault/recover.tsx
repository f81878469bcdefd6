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
import { Entered } from './entered.tsx'
import { NewPassphrase, newPassphraseShape, withNewPassphrase } from './new-passphrase.tsx'
import { VaultFrame, Working } from './vault-frame.tsx'

const schema = withNewPassphrase(
  z.object({ key: z.string().trim().min(1, 'needed'), ...newPassphraseShape }),
)

/** In by the recovery sheet; the way out has a new passphrase. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const t = useTranslations('vault')
  const keyFaultWords = useKeyFaultWords()
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
    const fault = keyFaultOf(key)
    if (fault !== null) return refuse(fault)
    const code = await session.recover({ key, passphrase })
    if (code !== null) refuse(code)
  })

  return (
    <VaultFrame title={t('recoverTitle')} intro={t('recoverIntro')}>
      <form className="vault-form" onSubmit={recover} noValidate>
        <Entered
          control={control}
          name="key"
          label={t('recoveryKey')}
          faultWords={keyFaultWords}
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

/**
 * Finds what cannot be right in a key before anything is tried, as a code with what it is about
 * after a colon: signs typed, or groups.
 */
function keyFaultOf(key: string): string | null {
  const typed = plainSigns(key).length
  if (typed !== groupCount * groupLength) return `keyLength:${typed}`
  const read = readRecoveryKey(key)
  return read.ok ? null : `keyWrong:${read.wrong.map((group) => group + 1).join(', ')}`
}

function useKeyFaultWords(): (fault: string) => string | undefined {
  const t = useTranslations('vault')
  return (fault) => {
    const [code, about = ''] = fault.split(':')
    if (code === 'keyLength') {
      return t('keyLength', { length: `${groupCount * groupLength}`, count: about })
    }
    if (code === 'keyWrong') {
      return t('keyWrong', { count: about.split(', ').length, groups: about })
    }
    return undefined
  }
}
