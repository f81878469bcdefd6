import { useEffect, useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { shortestPassphrase } from '../../../electron/contract/calls.ts'
import { Tick } from '../../ui/choices.tsx'
import { useMessages } from '../../wording/wording.tsx'
import { Entered } from './entered.tsx'
import { type Estimate, estimate, leastScore } from './estimate.ts'

/** The two boxes of a new passphrase, to be spread into a form's schema. */
export const newPassphraseShape = {
  passphrase: z.string().min(shortestPassphrase, 'tooShort'),
  again: z.string(),
}
interface NewPassphraseEntry extends FieldValues {
  passphrase: string
  again: string
}

/**
 * Asks for the same passphrase twice and refuses one that is easily guessed.
 * @param ownOf what the person has told of themselves in the same form
 */
export const withNewPassphrase = <S extends z.ZodType<NewPassphraseEntry>>(
  schema: S,
  ownOf: (entry: z.output<S>) => readonly string[] = () => [],
) =>
  schema
    .refine(({ passphrase, again }) => passphrase === again, {
      path: ['again'],
      message: 'differs',
      // Both words are told at once: the second box need not wait for the others to be right.
      when: () => true,
    })
    .refine(async (entry) => (await estimate(entry.passphrase, ownOf(entry))).score >= leastScore, {
      path: ['passphrase'],
      message: 'tooWeak',
    })

/** A new passphrase, twice, with how strong it is. */
export function NewPassphrase<V extends NewPassphraseEntry>({
  control,
  labels,
  own = [],
}: {
  readonly control: Control<V>
  readonly labels: { readonly first: string; readonly again: string }
  readonly own?: readonly string[]
}) {
  const t = useTranslations('vault')
  const [isShown, setShown] = useState(false)
  const passphrase = useWatch({ control, name: 'passphrase' as FieldPath<V> }) as string
  const secret = {
    type: isShown ? 'text' : 'password',
    spellCheck: false,
    maxLength: 1000,
  } as const
  return (
    <>
      <p className="control-hint" id="passphrase-hint">
        {t('passphraseHint', { count: `${shortestPassphrase}` })}
      </p>
      <div className="field-grid">
        <Entered
          control={control}
          name={'passphrase' as FieldPath<V>}
          label={labels.first}
          describedBy="passphrase-hint"
          required
          {...secret}
        />
        <Entered
          control={control}
          name={'again' as FieldPath<V>}
          label={labels.again}
          required
          {...secret}
        />
      </div>
      <StrengthMeter passphrase={passphrase} own={own} />
      <Tick label={t('show')} isOn={isShown} onChange={setShown} />
    </>
  )
}

/** Says in words and in a bar how hard the passphrase is to guess; nothing while it is empty. */
function StrengthMeter({
  passphrase,
  own,
}: {
  readonly passphrase: string
  readonly own: readonly string[]
}) {
  const t = useTranslations('strength')
  const { strength } = useMessages()
  const found = useEstimate(passphrase, own)
  if (!found) return <p role="status" className="strength" />
  const { score, warning } = found
  const known = Object.hasOwn(strength, warning)
  const advice = known ? t(warning as 'dates') : score < leastScore ? t('advice') : t('good')
  return (
    <p role="status" className="strength" data-score={score}>
      <span className="strength-bar" aria-hidden="true">
        <span />
      </span>
      <span>
        {t('label')}: <strong>{t(`score${score as 0}`)}</strong>. {advice}
      </span>
    </p>
  )
}

function useEstimate(passphrase: string, own: readonly string[]): Estimate | null {
  const [found, setFound] = useState<Estimate | null>(null)
  const words = own.join(' ')
  useEffect(() => {
    let isLatest = true
    if (passphrase === '') setFound(null)
    else
      void estimate(passphrase, [words]).then((latest) => {
        if (isLatest) setFound(latest)
      })
    return () => {
      isLatest = false
    }
  }, [passphrase, words])
  return found
}
