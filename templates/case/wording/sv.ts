import type { WrittenWording } from './fi.ts'

export const sv: WrittenWording = {
  observation: 'observation',
  clientView: 'med klientens egna ord',
  clientDiary: 'klientens dagbok',
  workplace: 'arbetsplatsens respons',
  noResult: 'inget resultat',
  percent: (figure: number) => `${figure} %`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `”${words}” (${source})`,
  closingMeeting: 'Avslutningsmöte',
  viewsDiffer: (theme: string) => `Synsätten går isär: ${theme}`,
}
