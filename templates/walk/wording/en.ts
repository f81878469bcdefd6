import type { WalkWording } from './wording.ts'

export const en: WalkWording = {
  steps: {
    start: {
      title: 'Client and consent',
      intro: 'Whom this is about, what they have permitted and where the assessment starts from.',
    },
    network: {
      title: 'Network',
      intro: 'The people whom the client has accepted, and what was agreed in the meetings.',
    },
    abilitator: {
      title: 'Kykyviisari',
      intro: 'Write the results of Kykyviisari’s feedback and what was said about them.',
    },
    trial: {
      title: 'Work trial and observations',
      intro: 'Where and when the assessment was made, what was seen and by which methods.',
    },
    clientView: {
      title: 'The client’s own view',
      intro: 'In the client’s own words. Write it as they said it.',
    },
    summary: {
      title: 'Multi-actor summary',
      intro: 'Written together and gone through with the client.',
    },
    icf: {
      title: 'ICF summary',
      intro: 'The same in brief under the headings of ICF. Codes are optional.',
    },
    recommendations: {
      title: 'Recommendations',
      intro: 'What the assessment came to, and what follows from it.',
    },
    plan: {
      title: 'Shared client plan',
      intro: 'Who does what and by when. Agreed together with the client.',
    },
    signOff: {
      title: 'Reading through and signing',
      intro: 'The text is read through together, and it is marked who stands behind it.',
    },
    documents: { title: 'Documents', intro: 'Save the documents as PDF and Word files.' },
  },
  sections: {
    client: { title: 'Client' },
    consent: {
      title: 'Consent',
      intro: 'The network is called together and information given only with the client’s consent.',
    },
    background: { title: 'Starting point' },
    health: {
      title: 'Health and everyday strength',
      intro:
        'Health information is kept apart from the rest. Write only what matters for work ability.',
    },
    actors: { title: 'Actors' },
    meetings: { title: 'Network meetings' },
    measurements: {
      title: 'Measurements',
      intro: 'Leave empty what the feedback gave no result for. Empty is not zero.',
    },
    abilitatorDiscussion: {
      title: 'The talk about the results',
      intro: 'The results are gone through with the client in a meeting of its own.',
    },
    trialPeriod: { title: 'Assessment period' },
    observations: {
      title: 'Observations',
      intro: 'What you saw or heard, in which task and when. Conclusions come later.',
    },
    methods: { title: 'Methods and results' },
    workplace: {
      title: 'Feedback of the workplace',
      intro:
        'The feedback is about tasks, doing the work and adaptations only. No health information.',
    },
    clientView: { title: 'The client’s view' },
    workPerformance: { title: 'Performance and participation' },
    otherViews: { title: 'Views of other actors' },
    plainLanguage: {
      title: 'Plain-language summary',
      intro: 'Short and in everyday words, for the client to read.',
    },
    icfSummary: { title: 'Short summary' },
    environmentalFactors: { title: 'Environmental factors one by one' },
    icfCodes: { title: 'ICF codes' },
    recommendations: { title: 'Recommendations' },
    plan: { title: 'Plan' },
    planTasks: { title: 'Tasks' },
    nextMeeting: { title: 'Next meeting' },
    signatures: { title: 'Who stands behind the text' },
  },
}
