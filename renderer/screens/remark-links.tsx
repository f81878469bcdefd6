import { answerAt, isRecords, type Place } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { StepRemark } from '../../templates/walk/steps.ts'
import { useOpenCase } from '../state/case-context.tsx'
import { useWindow } from '../state/window.ts'
import { TextLink } from '../ui/button.tsx'
import { useExpectationWords } from '../wording/expectations.ts'
import { useFieldWords } from '../wording/wording.tsx'
import { fieldLabel } from './field-label.ts'

/** Remarks as links to their fields; what is wrong is said, what is missing goes without saying. */
export function RemarkLinks({ remarks }: { readonly remarks: readonly StepRemark[] }) {
  const { answersOf } = useOpenCase()
  const { goToField } = useWindow()
  const words = useFieldWords()
  const expectationWords = useExpectationWords()
  const positionIn = (part: PartName) => (list: Place, recordId: string) => {
    const records = answerAt(answersOf(part), list)
    return isRecords(records) ? records.findIndex((record) => record.recordId === recordId) : -1
  }
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.part}/${remark.place.join('/')}`}>
          <TextLink onPress={() => goToField(remark)}>
            {fieldLabel(words, remark.part, remark.place, positionIn(remark.part))}
          </TextLink>
          {remark.expected !== 'missing' && <span> {expectationWords(remark.expected)}</span>}
        </li>
      ))}
    </ul>
  )
}
