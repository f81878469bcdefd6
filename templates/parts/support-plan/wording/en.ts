import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  supportPlan: { label: 'Work-ability support plan' },
  'supportPlan.date': { label: 'Plan made on' },
  'supportPlan.coordinator': {
    label: 'Coordinator of the team',
    hint: 'For example a rehabilitation counsellor who books the time and gathers the team.',
  },
  'supportPlan.contactPersons': {
    label: 'Contact persons',
    add: 'Add a contact person',
    one: 'Contact person',
  },
  'supportPlan.team': {
    label: 'Team',
    add: 'Add a member',
    one: 'Member',
    prompts: [
      'Coordinator, public health nurse and employment services.',
      'When needed social care, mental health and substance services, Kela, an association.',
    ],
  },
  'supportPlan.mappedBefore': {
    label: 'What was found out before the meeting',
    prompts: ['For example a health check. What has been tried in basic services?'],
  },
  'supportPlan.sharedView': {
    label: 'Shared view of the situation',
    prompts: [
      'What support for work ability does the client need, in their own words?',
      'Where do the team and the client agree, and where not?',
    ],
  },
  'supportPlan.goals': { label: 'Goals and measures', add: 'Add a goal', one: 'Goal' },
  'supportPlan.goals.span': {
    label: 'When',
    options: { short: 'soon', long: 'in the longer run' },
  },
  'supportPlan.goals.goal': { label: 'Goal' },
  'supportPlan.goals.measures': { label: 'What is done' },
  'supportPlan.goals.responsible': { label: 'Responsible' },
  'supportPlan.goals.due': { label: 'By' },
  'supportPlan.goals.attainment': {
    label: 'How it went',
    options: {
      muchLess: 'much less than hoped',
      less: 'less than hoped',
      asHoped: 'as hoped',
      more: 'more than hoped',
      muchMore: 'much more than hoped',
    },
  },
  'supportPlan.medicalStatement': {
    label: 'Doctor’s statement (B)',
    hint: 'Needed for Kela’s rehabilitation. What it says is not written here.',
    options: {
      notNeeded: 'not needed',
      needed: 'needed',
      requested: 'requested',
      available: 'received',
    },
  },
  'supportPlan.consultations': {
    label: 'Consultations and further examinations',
    prompts: ['Who is asked, and what: doctor, rehabilitation clinic, another expert?'],
  },
  'supportPlan.followUp': {
    label: 'Follow-up agreed',
    prompts: ['When, and who gets in touch? Until when does the service go on?'],
  },
}
