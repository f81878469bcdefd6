import { carriedSv } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  ...carriedSv('network'),
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
  'networkMeetingNotes.time': { label: 'Klockslag' },
  'networkMeetingNotes.place': { label: 'Plats' },
  'networkMeetingNotes.mode': {
    label: 'Hur vi träffades',
    options: {
      inPerson: 'på plats',
      remote: 'på distans',
      hybrid: 'delvis på plats, delvis på distans',
    },
  },
  'networkMeetingNotes.chairedBy': { label: 'Vem som ledde mötet' },
  'networkMeetingNotes.attendance': {
    label: 'Vilka som deltog och vad de kan erbjuda',
    add: 'Lägg till deltagare',
    one: 'Deltagare',
  },
  'networkMeetingNotes.attendance.who': { label: 'Vem' },
  'networkMeetingNotes.attendance.attended': {
    label: 'Närvaro',
    options: { present: 'på plats', remotely: 'på distans', absent: 'frånvarande' },
  },
  'networkMeetingNotes.attendance.offers': {
    label: 'Vad hen kan erbjuda',
    hint: 'Hur aktören kan svara på klientens stödbehov.',
  },
  'networkMeetingNotes.agenda': {
    label: 'Punkter',
    add: 'Lägg till punkt',
    one: 'Punkt',
    prompts: [
      'Presentation: namn, uppgift och organisation.',
      'Klienten berättar sin egen syn själv eller med stöd av en bekant anställd.',
      'De andra frågar och reder ut tillsammans med klienten.',
      'Vad kan var och en erbjuda, och vem saknas ännu?',
      'Plan och nästa möte.',
    ],
  },
  'networkMeetingNotes.agenda.item': {
    label: 'Punkt',
    options: {
      introductions: 'presentation',
      clientView: 'klientens egen syn',
      questions: 'frågor',
      offers: 'vad var och en kan erbjuda',
      missing: 'vem som ännu saknas',
      plan: 'gemensam plan',
      nextDate: 'nästa möte',
      other: 'annan fråga',
    },
  },
  'networkMeetingNotes.agenda.topic': { label: 'Närmare' },
  'networkMeetingNotes.agenda.notes': { label: 'Vad vi talade om' },
  'networkMeetingNotes.missing': {
    label: 'Vem som ännu saknas',
    hint: 'En person eller tjänst. Bjuds in bara med klientens lov.',
    add: 'Lägg till',
    one: 'Saknad aktör',
  },
  'networkMeetingNotes.next': { label: 'Nästa möte' },
  'networkMeetingNotes.next.date': { label: 'Datum' },
  'networkMeetingNotes.next.time': { label: 'Klockslag' },
  'networkMeetingNotes.next.place': { label: 'Plats' },
}
