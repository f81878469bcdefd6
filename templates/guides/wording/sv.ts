import type { GuideWording } from './fi.ts'

export const sv: GuideWording = {
  header: (title) => `Guide för att känna igen stödbehov: ${title}`,
  isNot:
    'Guiden hjälper att märka och tala. Den är varken en diagnos, ett test eller ett mått, och ingenting räknas ut av den. Samma iakttagelse kan bero på många saker: fråga klienten.',
  notice: 'Vad man kan märka i arbetet',
  strengths: 'Styrkor och resurser',
  ask: 'Vad det lönar sig att fråga',
  tryAtWork: 'Vad man kan prova på arbetsplatsen',
  refer: 'När annan hjälp behövs',
  written: (date) => `Texten är från ${date}`,
}
