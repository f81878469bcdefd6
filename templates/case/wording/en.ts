import type { CitingWording } from './fi.ts'

export const en: CitingWording = {
  observation: 'observation',
  clientView: 'in the client’s own words',
  clientDiary: 'the client’s diary',
  workplace: 'the workplace’s feedback',
  noResult: 'no result',
  percent: (figure: number) => `${figure}%`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `“${words}” (${source})`,
}
