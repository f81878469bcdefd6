import type { PaperFormWording } from './fi.ts'

export const en: PaperFormWording = {
  title: (step) => `Paper form: ${step}`,
  howTo:
    'The small code at the edge of a place tells where the answer is entered in the program. If the room runs out, go on overleaf and write the code before the answer.',
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
