import type { Translated } from '../../../templates/model/part.ts'
import type { notPrintedWords as fi } from '../fi/not-printed.ts'

export const notPrintedWords: Translated<typeof fi> = {
  notPrinted: {
    title: 'Inte i dokumenten',
    text: 'Något har skrivits här, men enligt de nuvarande svaren frågas det inte. Texten bevaras i bedömningen och lämnas utanför dokumenten.',
    here: 'Lämnas utanför dokumenten: ”{other}” har besvarats på annat sätt.',
  },
}
