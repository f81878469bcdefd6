import type { RecordWording } from './wording.ts'

export const sv: RecordWording = {
  'start-record': {
    title: 'Utgångsläge',
    lead: 'Hur stödbehovet upptäcktes och vad som redan var känt.',
  },
  'consent-record': {
    title: 'Anteckning om samtycke',
    lead: 'Vad klienten har tillåtit, för vem och hur länge.',
    signed: 'Klientens underskrift',
  },
  'meeting-notes': {
    title: 'Anteckningar från nätverksmötet',
    lead: 'Vad nätverket talade om och avtalade tillsammans med klienten.',
  },
  'trial-record': {
    title: 'Arbetsprövningens gång',
    lead: 'Mål, avstämningar, observationer och arbetets krav.',
  },
  'workplace-page': {
    title: 'Arbetsplatsens respons',
    lead: 'Arbetsplatsens egen syn på arbetet. Här skrivs inget om hälsa.',
  },
  'client-diary': { title: 'Klientens dagbok', lead: 'Klientens egna ord från perioden.' },
  'health-check': {
    title: 'Hälsoundersökning för arbetslösa',
    lead: 'Varför undersökningen behövdes, vad som avtalades och vad klienten gav lov att berätta.',
  },
  'work-sample': {
    title: 'Arbetsprov',
    lead: 'Vilken kompetens som visades och vad som sades om den.',
  },
  'support-plan': {
    title: 'Plan för stöd för arbetsförmågan',
    lead: 'Teamets och klientens gemensamma plan.',
    signed: 'Klientens underskrift',
  },
}
