import type { SharedPlanWording } from './fi.ts'

export const sv: SharedPlanWording = {
  title: 'Gemensam klientplan',
  madeOn: 'Planen gjordes',
  participants: 'Aktörer som deltar i nätverket',
  need: 'Behov av stöd för arbetsförmåga och sysselsättning',
  goal: 'Klientens mål',
  tasks: {
    title: 'Uppgifter som vi har kommit överens om',
    caption: 'Ansvariga och tidtabell',
    whoAndWhat: 'Vem gör vad',
    due: 'Klart senast',
    owners: { client: 'klient', professional: 'yrkesperson', other: 'annan deltagare' },
  },
  nextMeeting: {
    title: 'Nästa möte och uppföljning',
    when: 'Tid',
    place: 'Plats',
    mode: 'Mötesform',
  },
  meetings: { title: 'Anteckningar från nätverksmöten', untitled: 'Möte' },
  clientSignature: 'Klientens underskrift',
}
