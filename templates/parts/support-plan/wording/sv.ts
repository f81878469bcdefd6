import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  supportPlan: { label: 'Plan för stöd för arbetsförmågan' },
  'supportPlan.date': { label: 'Planen gjordes' },
  'supportPlan.coordinator': {
    label: 'Teamets samordnare',
    hint: 'Till exempel en rehabiliteringshandledare som bokar tid och samlar teamet.',
  },
  'supportPlan.contactPersons': {
    label: 'Klientansvariga',
    add: 'Lägg till klientansvarig',
    one: 'Klientansvarig',
  },
  'supportPlan.team': {
    label: 'Team',
    add: 'Lägg till medlem',
    one: 'Medlem',
    prompts: [
      'Samordnare, hälsovårdare och en representant för sysselsättningstjänsterna.',
      'Vid behov socialvården, mental- och missbrukstjänster, FPA, en organisation.',
    ],
  },
  'supportPlan.mappedBefore': {
    label: 'Vad som utreddes före mötet',
    prompts: [
      'Till exempel hälsoundersökning för arbetslösa. Vad har redan prövats i bastjänsterna?',
    ],
  },
  'supportPlan.sharedView': {
    label: 'Gemensam syn på situationen',
    prompts: [
      'Vilket stöd för arbetsförmågan behöver klienten, med egna ord?',
      'Vad är teamet och klienten eniga om, vad inte?',
    ],
  },
  'supportPlan.goals': { label: 'Mål och åtgärder', add: 'Lägg till mål', one: 'Mål' },
  'supportPlan.goals.span': {
    label: 'När',
    options: { short: 'inom kort', long: 'på längre sikt' },
  },
  'supportPlan.goals.goal': { label: 'Mål' },
  'supportPlan.goals.measures': { label: 'Vad som görs' },
  'supportPlan.goals.responsible': { label: 'Ansvarig' },
  'supportPlan.goals.due': { label: 'Senast' },
  'supportPlan.goals.attainment': {
    label: 'Hur det gick',
    options: {
      muchLess: 'mycket mindre än vi hoppades',
      less: 'mindre än vi hoppades',
      asHoped: 'som vi hoppades',
      more: 'mer än vi hoppades',
      muchMore: 'mycket mer än vi hoppades',
    },
  },
  'supportPlan.medicalStatement': {
    label: 'B-utlåtande',
    hint: 'Behövs för FPA:s rehabilitering. Utlåtandets innehåll antecknas inte här.',
    options: {
      notNeeded: 'behövs inte',
      needed: 'behövs',
      requested: 'begärt',
      available: 'har fåtts',
    },
  },
  'supportPlan.consultations': {
    label: 'Konsultationer och fortsatta undersökningar',
    prompts: ['Vem tillfrågas, och om vad: läkare, rehabiliteringsutredning, annan expert?'],
  },
  'supportPlan.followUp': {
    label: 'Överenskommelse om uppföljning',
    prompts: ['När och vem tar kontakt? Hur länge fortsätter klientskapet?'],
  },
}
