import type { PlanDutiesWording } from './fi.ts'

export const sv: PlanDutiesWording = {
  title: 'Egna uppgifter i planen',
  client: 'Klient',
  madeOn: 'Planen gjordes',
  contact: 'Vem du kan fråga',
  next: 'Nästa möte',
  caption: 'Vad som avtalades',
  task: 'Uppgift',
  due: 'Senast',
  done: 'Gjort (datum)',
  ask: 'Om uppgiften inte blir klar till det avtalade datumet, berätta det i god tid.',
  unnamed: 'Vem som gör det har inte avtalats',
}
