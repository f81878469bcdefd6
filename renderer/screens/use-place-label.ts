import { answerAt, isRecords, type Place } from '../../templates/model/answers.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { useOpenCase } from '../state/case-context.tsx'
import { useFieldWords } from '../wording/wording.tsx'
import { fieldLabel } from './field-label.ts'

/** "Havainto 3: Päivä": a place of the open case in words. */
export function usePlaceLabel(): (part: PartName, place: Place) => string {
  const { answersOf } = useOpenCase()
  const words = useFieldWords()
  return (part, place) =>
    fieldLabel(words, part, place, (list, recordId) => {
      const records = answerAt(answersOf(part), list)
      return isRecords(records) ? records.findIndex((record) => record.recordId === recordId) : -1
    })
}
