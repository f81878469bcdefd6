import type { ViewsWording } from './fi.ts'

export const sv: ViewsWording = {
  title: 'Synsätten sida vid sida',
  lead: 'Hur klienten, arbetsplatsen och nätverket ser på saken, var och en med egna ord. Synsätten slås inte ihop och dokumentet avgör inte vem som har rätt.',
  marked: 'Teman där synsätten går isär',
  whose: 'Vems synsätt',
  view: 'Med egna ord',
  differences: (theme: string) => `Var synsätten går isär: ${theme}`,
  teller: 'Vem berättar',
  difference: 'Skillnaden i en mening',
  client: 'Klient',
  workplace: 'Arbetsplatsen',
  figure: (percent: number) => `Kykyviisari®: ${percent} %`,
  silent: (themes: string) => `Om dessa teman finns inga synsätt antecknade: ${themes}.`,
  withoutTheme: (count: number) =>
    count === 1
      ? 'En observation är inte med, eftersom ingen ICF-rubrik har valts för den.'
      : `${count} observationer är inte med, eftersom ingen ICF-rubrik har valts för dem.`,
}
