import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  start: { label: 'How the need was recognised' },
  'start.recognisedOn': { label: 'When' },
  'start.recognisedBy': {
    label: 'Who recognised the need',
    hint: 'Also the client, or someone close.',
  },
  'start.recognisedIn': {
    label: 'In which service',
    options: {
      employment: 'employment services',
      social: 'social services',
      health: 'health services',
      rehabilitative: 'rehabilitative work',
      other: 'elsewhere',
    },
  },
  'start.howRecognised': {
    label: 'What showed the need',
    prompts: [
      'Was work ability and work talked about openly?',
      'Did the need show in a self-assessment, a talk, a health check, or through somebody else?',
    ],
  },
  'start.clientRequest': {
    label: 'What the client asks for',
    hint: 'In the client’s own words.',
    prompts: ['What does the client want to change first?', 'What does the client not want?'],
  },
  'start.question': {
    label: 'The question that the assessment should answer',
    prompts: ['Why now? What will the answer be used for?'],
  },
  knownAlready: {
    label: 'What is known already',
    hint: 'The fact, its source and its date. With the client’s permission.',
    add: 'Add a fact',
    one: 'Fact',
    prompts: [
      'Earlier assessments, statements, trials and plans that need not be done again.',
      'Is it still true, in the client’s opinion?',
    ],
  },
  'knownAlready.what': { label: 'What is known' },
  'knownAlready.source': { label: 'Where it comes from' },
  'knownAlready.date': { label: 'Date of the information' },
  recognition: {
    label: 'For talking together',
    prompts: [
      'Every situation is its own: a missing tick is no obstacle and a tick no condition.',
      'Ask what the client thinks of each point.',
    ],
  },
  'recognition.talkedOn': { label: 'Talked on' },
  'recognition.talkedWith': { label: 'With whom' },
  'recognition.motivation': { label: 'Motivation and attitude' },
  'recognition.motivation.wantsForward': { label: 'Wants to move forward and is ready for it' },
  'recognition.motivation.readyForLongWork': { label: 'Is ready for a long effort' },
  'recognition.motivation.hopefulOfWork': { label: 'Is hopeful about finding work' },
  'recognition.motivation.workFirst': { label: 'Work is the first direction now' },
  'recognition.motivationNotes': { label: 'What the client said of motivation' },
  'recognition.timeliness': { label: 'Right time and need' },
  'recognition.timeliness.recoveryGoesWell': { label: 'Recovery goes well' },
  'recognition.timeliness.acceptsHelp': { label: 'Is ready to accept help' },
  'recognition.timeliness.rightService': { label: 'The service is the right one now' },
  'recognition.timeliness.turningPoint': {
    label: 'The present service or period is about to end or has lasted long',
  },
  'recognition.timeliness.needsDirection': { label: 'Needs support to find a direction' },
  'recognition.timelinessNotes': { label: 'Why now' },
  'recognition.lifeSituation': { label: 'Life situation' },
  'recognition.lifeSituation.dailyRhythm': { label: 'The daily rhythm holds' },
  'recognition.lifeSituation.wellbeing': { label: 'Well-being is enough for working' },
  'recognition.lifeSituation.substances': { label: 'Substances are no obstacle' },
  'recognition.lifeSituation.stableLife': { label: 'Life is stable enough' },
  'recognition.lifeSituationNotes': { label: 'What to consider in the life situation' },
  'recognition.sharedThoughts': {
    label: 'What was thought together',
    hint: 'Also where opinions differed.',
  },
}
