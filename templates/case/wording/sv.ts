import type { CitingWording } from './fi.ts'

export const sv: CitingWording = {
  observation: 'observation',
  clientView: 'med klientens egna ord',
  clientDiary: 'klientens dagbok',
  workplace: 'arbetsplatsens respons',
  noResult: 'inget resultat',
  percent: (figure: number) => `${figure} %`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `”${words}” (${source})`,
}
