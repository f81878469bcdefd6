import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  actors: {
    label: 'Aktörer',
    hint: 'Alla som utöver klienten deltar i bedömningen. Också en närstående, en erfarenhetsexpert eller en förening, om klienten så önskar.',
    add: 'Lägg till aktör',
    one: 'Aktör',
    prompts: [
      'Vem ansvarar för bedömningen, och vem sätter ihop sammanfattningen?',
      'Vem stöder klienten när Kykyviisari fylls i?',
      'Vem känner klientens vardag? Och frågorna om hälsa och arbetsliv?',
      'Vem handleder arbetet på arbetsplatsen?',
      'Vem saknar ännu klientens tillåtelse?',
    ],
  },
  'actors.id': { label: 'Beteckning' },
  'actors.name': { label: 'Namn' },
  'actors.title': { label: 'Yrkesbeteckning' },
  'actors.organisation': { label: 'Organisation' },
  'actors.team': { label: 'Tjänst eller team' },
  'actors.email': { label: 'E-post' },
  'actors.phone': { label: 'Telefon' },
  'actors.role': { label: 'Uppgift i den här bedömningen' },
  networkMeetingNotes: {
    label: 'Anteckningar från möten',
    add: 'Lägg till möte',
    one: 'Möte',
  },
  'networkMeetingNotes.date': { label: 'Datum' },
  'networkMeetingNotes.title': { label: 'Ämne' },
  'networkMeetingNotes.text': {
    label: 'Vad vi talade om och kom överens om',
    prompts: [
      'Klientens egen syn först.',
      'Vad kan varje aktör erbjuda?',
      'Saknas någon som borde vara med?',
      'När träffas vi nästa gång?',
    ],
  },
}
