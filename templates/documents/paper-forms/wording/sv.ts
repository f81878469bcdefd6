import type { PaperFormWording } from './fi.ts'

export const sv: PaperFormWording = {
  title: (step) => `Pappersblankett: ${step}`,
  howTo:
    'Den lilla koden i punktens kant visar vart svaret förs i programmet. Om utrymmet tar slut, fortsätt på baksidan och skriv koden före svaret.',
  client: 'Klient',
  filledBy: 'Blanketten fylldes i av',
  filledOn: 'Datum',
  dateHelp: 'dd.mm.åååå',
  yes: 'ja',
  no: 'nej',
  numbered: (what, number) => `${what} ${number}`,
  rowForEach: (what) => `${what}: en rad för varje`,
  entered: 'Infört i programmet (datum och namn)',
  secrecy: 'En ifylld blankett är sekretessbelagd. Förvara den på en låst plats.',
}
