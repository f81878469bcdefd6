import type { WrittenWording } from './fi.ts'

export const en: WrittenWording = {
  observation: 'observation',
  clientView: 'in the client’s own words',
  clientDiary: 'the client’s diary',
  workplace: 'the workplace’s feedback',
  noResult: 'no result',
  percent: (figure: number) => `${figure}%`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `“${words}” (${source})`,
  closingMeeting: 'Closing meeting',
  viewsDiffer: (theme: string) => `Views differ: ${theme}`,
}
