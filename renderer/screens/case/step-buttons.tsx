import { useTranslations } from 'use-intl'
import { type StepName, steps } from '../../../templates/walk/steps.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useWalkWords } from '../../wording/wording.tsx'

/** On to the next step and back to the one before. */
export function StepButtons({ step }: { readonly step: StepName }) {
  const t = useTranslations('case')
  const words = useWalkWords()
  const { session } = useWindow()
  const at = steps.findIndex(({ name }) => name === step)
  const [before, after] = [steps[at - 1], steps[at + 1]]
  return (
    <div className="step-buttons">
      {before && (
        <Button onPress={() => session.goTo(before.name)}>
          <Icon name="back" size={18} /> {t('previous', { step: words.steps[before.name].title })}
        </Button>
      )}
      {after && (
        <Button look="main" onPress={() => session.goTo(after.name)}>
          {t('nextStep', { step: words.steps[after.name].title })} <Icon name="forward" size={18} />
        </Button>
      )}
    </div>
  )
}
