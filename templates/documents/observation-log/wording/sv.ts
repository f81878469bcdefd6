import type { ObservationLogWording } from './fi.ts'

export const sv: ObservationLogWording = {
  title: 'Observationsdagbok',
  lead: 'Vad som sågs och hördes, i vilken uppgift och när. Slutsatserna dras tillsammans i sammanfattningen.',
  period: 'Tid',
  site: 'Plats',
  count: 'Antal observationer',
  observations: {
    title: 'Observationer',
    caption: 'Observationer i tidsordning',
    date: 'Datum',
    observer: 'Observatör',
    situation: 'Uppgift och miljö',
    observation: 'Observation',
  },
  icf: {
    title: 'ICF-koder som observationerna hänger ihop med',
    caption: 'Koder och bedömningsfaktorer',
    code: 'Kod',
    qualifier: 'Bedömningsfaktor',
    note: 'Vad den gäller',
  },
  observers: 'De som har observerat',
}
