import type { ConsentWording } from './fi.ts'

export const en: ConsentWording = {
  title: 'Consent to the exchange of information',
  lead: 'With this form you decide who may have information about you, and what information. Read it in your own time. Ask if anything is unclear.',
  purpose: {
    title: 'What the information is used for',
    text: 'Your information is used to assess your ability to work and function, and for the plan that is made from it together with you. It is not used for anything else.',
  },
  parties: {
    title: 'Who may have information',
    known: 'Information may be given to these parties for the assessment:',
    unknown: 'Write each organisation or service on a line of its own',
  },
  items: {
    title: 'What information the consent covers',
    ask: 'Tick the information that may be given',
    options: [
      'my contact details and who belongs to the network',
      'education, work history and earlier services',
      'everyday life and free time',
      'results of the Abilitator (Kykyviisari)',
      'observations and feedback from the assessment period',
      'summary and recommendations',
      'the shared client plan',
    ],
    special: 'Health information has special protection. May it be given?',
    specialOptions: ['no', 'yes, to everyone named above', 'yes, but only to these:'],
  },
  limitations: {
    title: 'What I do not want to be told',
    ask: 'What information may not be given, and to whom',
  },
  validity: {
    title: 'How long the consent is valid',
    givenOn: 'Consent given',
    validUntil: 'Valid until',
    dateHelp: 'dd.mm.yyyy',
  },
  telling: {
    title: 'How it was gone through',
    how: 'How the consent was given',
    language: 'Language',
    interpreting: 'Interpreting',
    interpreter: 'Name of the interpreter',
    explainer: 'Who told and answered questions',
    place: 'Place',
  },
  rights: {
    title: 'Good to know',
    items: [
      'The consent is voluntary. You can say no or limit it.',
      'You can withdraw the consent at any time. It is enough to tell one of those named above. They tell the others.',
      'A withdrawal applies from then on. It does not take back information that has already been given.',
      'If you want to change the consent, a new form is filled in.',
      'An authority may also have a right by law to handle your information. This consent does not change that.',
    ],
  },
  signing: {
    title: 'Signature',
    statement: 'I have been told what I consent to, and I give my consent freely.',
    explainer: 'the worker who told about the consent',
    proxy: 'guardian or authorised person, if they give the consent',
  },
}
