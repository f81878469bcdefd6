import type { InvitationWording } from './fi.ts'

export const sv: InvitationWording = {
  title: 'Kallelse till nätverksmöte om arbetsfördelning',
  lead: 'Vi avtalar tillsammans med klienten vem som gör vad och till när.',
  when: 'När',
  where: 'Var och hur',
  date: 'Datum',
  dateHelp: 'dd.mm.åååå',
  time: 'Klockslag',
  place: 'Plats',
  mode: 'Hur vi träffas',
  whose: 'Vems ärende',
  need: 'Vad vi söker en lösning på',
  invited: { title: 'Inbjudna', ask: 'Vilka som bjuds in', client: 'klient' },
  agenda: {
    title: 'Så går vi till väga',
    items: [
      'Var och en berättar sitt namn, sin uppgift och sin organisation.',
      'Klienten berättar om sin situation och sitt stödbehov, själv eller med stöd.',
      'Vi ställer frågor om något är oklart.',
      'Varje aktör berättar hur den kan svara på klientens behov av stöd.',
      'Vi ser tillsammans vilka tjänster som behövs och om någon saknas i nätverket.',
      'Vi gör en gemensam klientplan: mål, uppgifter, ansvariga och datum.',
      'Vi kommer överens om när vi träffas nästa gång.',
    ],
  },
  before: {
    title: 'Före mötet',
    items: [
      'Klient: fundera på vad du vill att de andra ska veta och vad du önskar. Du kan ta med en närstående. Säg till om du behöver tolk.',
      'Aktör: fundera på vad du kan erbjuda. Ta bara med uppgifter som samtycket gäller.',
      'Om du inte kan komma, meddela kontaktpersonen i god tid.',
    ],
  },
  inviter: { title: 'Kontaktperson', ask: 'Kontaktperson och telefonnummer' },
  secrecy:
    'Nätverket träffas med klientens samtycke. Också att någon är klient är en sekretessbelagd uppgift: skriv inte klientens namn i kalendern eller i oskyddad e-post.',
}
