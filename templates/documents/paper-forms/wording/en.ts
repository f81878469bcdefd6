import type { PaperFormWording } from './fi.ts'

export const en: PaperFormWording = {
  title: (step) => `Paper form: ${step}`,
  howTo:
    'Write clearly. If the room runs out, go on overleaf and note the code of the place, or print the form once more. The small code beside a place tells where the answer is entered. The order is the same as in the program.',
  client: 'Client',
  filledBy: 'Form filled in by',
  filledOn: 'Date',
  dateHelp: 'dd.mm.yyyy',
  yes: 'yes',
  no: 'no',
  numbered: (what, number) => `${what} ${number}`,
  rowForEach: (what) => `${what}: a row for each`,
  entered: 'Entered in the program (date and name)',
  secrecy: 'A filled-in form is secret. Keep it in a locked place.',
}
