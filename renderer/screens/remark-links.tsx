import type { StepRemark } from '../../templates/walk/steps.ts'
import { useWindow } from '../state/window.ts'
import { TextLink } from '../ui/button.tsx'
import { useExpectationWords } from '../wording/expectations.ts'
import { usePlaceLabel } from './use-place-label.ts'

/** Remarks as links to their fields; what is wrong is said, what is missing goes without saying. */
export function RemarkLinks({ remarks }: { readonly remarks: readonly StepRemark[] }) {
  const { goToField } = useWindow()
  const labelOf = usePlaceLabel()
  const expectationWords = useExpectationWords()
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.part}/${remark.place.join('/')}`}>
          <TextLink onPress={() => goToField(remark)}>
            {labelOf(remark.part, remark.place)}
          </TextLink>
          {remark.expected !== 'missing' && <span> {expectationWords(remark.expected)}</span>}
        </li>
      ))}
    </ul>
  )
}
