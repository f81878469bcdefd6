import type { PartWording } from '../../../model/part.ts'
import type { network } from '../fields.ts'

export const sv: PartWording<typeof network> = {
  actors: {
    label: 'Aktörer',
    hint: 'Alla som utöver klienten deltar i bedömningen. Också en närstående, en erfarenhetsexpert eller en förening, om klienten vill det.',
    add: 'Lägg till en aktör',
    one: 'Aktör',
    prompts: [
      'Vem ansvarar för bedömningen och vem ställer samman sammanfattningen?',
      'Vem stöder klienten i att fylla i Kykyviisari?',
      'Vem känner klientens vardag? Och frågor om hälsa och arbetsliv?',
      'Vem leder arbetet på arbetsplatsen?',
      'Vem saknar ännu klientens tillstånd?',
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
  networkMeetingNotes: { label: 'Anteckningar från möten', add: 'Lägg till ett möte', one: 'Möte' },
  'networkMeetingNotes.date': { label: 'Datum' },
  'networkMeetingNotes.title': { label: 'Ämne' },
  'networkMeetingNotes.text': {
    label: 'Vad som diskuterades och avtalades',
    prompts: [
      'Klientens egen syn först.',
      'Vad kan varje aktör erbjuda?',
      'Saknas någon som borde vara med?',
      'När träffas vi nästa gång?',
    ],
  },
}
