import type { PaperFormWording } from './fi.ts'

export const sv: PaperFormWording = {
  title: (step) => `Pappersblankett: ${step}`,
  howTo:
    'Skriv tydligt. Om utrymmet tar slut, fortsätt på baksidan och anteckna punktens beteckning, eller skriv ut blanketten en gång till. Den lilla beteckningen bredvid punkten visar vart svaret förs. Ordningen är densamma som i programmet.',
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
