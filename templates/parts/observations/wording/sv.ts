import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  observations: {
    label: 'Observationer',
    add: 'Lägg till observation',
    one: 'Observation',
    prompts: [
      'Motoriska färdigheter: kroppsställning, rörlighet, styrka, att hantera föremål.',
      'Processfärdigheter: att komma i gång, att disponera tiden, att anpassa sig, att använda kunskap.',
      'Kommunikation och samspel: språk, kontakt, att be om hjälp.',
      'Vad hjälpte, vad försvårade?',
      'Vad sade klienten själv om situationen?',
    ],
  },
  'observations.date': { label: 'Datum' },
  'observations.actorId': { label: 'Observatör' },
  'observations.task': { label: 'Uppgift eller situation' },
  'observations.setting': { label: 'Miljö', hint: 'Om den hade betydelse.' },
  'observations.text': { label: 'Observation' },
  'observations.id': { label: 'Beteckning' },
  'observations.placeCode': {
    label: 'Var',
    options: {
      workplace: 'på arbetsplatsen',
      workshop: 'på verkstaden',
      rehabilitative: 'i arbetsverksamhet i rehabiliteringssyfte',
      sample: 'vid ett arbetsprov',
      remote: 'i distansarbete',
      other: 'någon annanstans',
    },
  },
  'observations.goals': {
    label: 'Vilket mål observationen gäller',
    add: 'Koppla till mål',
    one: 'Mål',
  },
  'observations.icf': {
    label: 'ICF-rubriker',
    hint: 'Frivilligt. Hjälper att hitta observationen när sammandraget skrivs.',
  },
  'observations.icf.bodyAndMind': { label: 'Kropp och sinne' },
  'observations.icf.learning': { label: 'Lärande' },
  'observations.icf.generalTasks': { label: 'Att klara uppgifter' },
  'observations.icf.communication': { label: 'Kommunikation' },
  'observations.icf.mobility': { label: 'Att röra sig och använda händerna' },
  'observations.icf.selfCare': { label: 'Egenvård' },
  'observations.icf.domesticLife': { label: 'Hemliv' },
  'observations.icf.interactions': { label: 'Samspel med andra' },
  'observations.icf.workAndStudy': { label: 'Arbete och studier' },
  'observations.icf.community': { label: 'Gemenskap och fritid' },
  'observations.icf.environment': { label: 'Omgivning' },
  'observations.icf.personal': { label: 'Personfaktorer' },
}
