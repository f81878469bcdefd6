import type { Translated } from '../../../templates/model/part.ts'
import type { notPrintedWords as fi } from '../fi/not-printed.ts'

export const notPrintedWords: Translated<typeof fi> = {
  notPrinted: {
    title: 'Not in the documents',
    text: 'Something is written here, but with the present answers it is not asked. It stays in the assessment and is left out of the documents.',
    here: 'Left out of the documents: “{other}” has been answered otherwise.',
  },
}
