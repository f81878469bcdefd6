import type { Translated } from '../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  steps: {
    start: {
      title: 'Client and starting point',
      intro: 'Who this is about, how the need was recognised and where the assessment starts from.',
    },
    consent: {
      title: 'Consent',
      intro: 'Who may tell, to whom, what and for how long. The later steps follow this.',
    },
    network: {
      title: 'Network',
      intro: 'The people whom the client has accepted, and what was agreed at the meetings.',
    },
    abilitator: {
      title: 'The Abilitator',
      intro: 'Enter the results from the Abilitator’s feedback and what was said about them.',
    },
    smallProcesses: {
      title: 'Health check and work sample',
      intro: 'Two small processes for those who need them. Otherwise go on.',
    },
    trial: {
      title: 'Work trial and observations',
      intro: 'Where and when the assessment was made, what was seen, and by which methods.',
    },
    clientView: {
      title: 'The client’s own view',
      intro: 'In the client’s own words. Write it as the client said it.',
    },
    summary: {
      title: 'Multi-actor summary',
      intro: 'Written together and gone through with the client.',
    },
    icf: {
      title: 'ICF summary',
      intro: 'The same in brief under the ICF headings. Codes are optional.',
    },
    recommendations: {
      title: 'Recommendations',
      intro: 'What the assessment led to, and what follows from it.',
    },
    plan: {
      title: 'Shared client plan',
      intro: 'Who does what, and by when. Agreed together with the client.',
    },
    signOff: {
      title: 'Read-through and sign-off',
      intro: 'Read the text together and mark who stands behind it.',
    },
    documents: {
      title: 'Documents',
      intro: 'Save the documents as PDF and Word files.',
    },
  },
  sections: {
    client: { title: 'Client' },
    background: { title: 'Starting point' },
    health: {
      title: 'Health and coping in everyday life',
      intro:
        'Health information is kept apart from the rest. Write only what matters for work ability.',
    },
    actors: { title: 'Network members' },
    meetings: { title: 'Network meetings' },
    measurements: {
      title: 'Measurements',
      intro: 'Leave a field empty if the feedback gave no result for it. Empty is not zero.',
    },
    abilitatorDiscussion: {
      title: 'Discussion of the results',
      intro: 'The results are gone through with the client at a separate meeting.',
    },
    trialPeriod: { title: 'Assessment period' },
    observations: {
      title: 'Observations',
      intro: 'What you saw or heard, in which task and when. Conclusions come later.',
    },
    methods: { title: 'Methods and results' },
    workplace: {
      title: 'Feedback from the workplace',
      intro:
        'The feedback is only about work tasks, doing the work and adaptations. No health information.',
    },
    clientView: { title: 'The client’s view' },
    workPerformance: { title: 'Performance and participation' },
    otherViews: { title: 'Views of the other network members' },
    plainLanguage: {
      title: 'Summary in plain language',
      intro: 'Short and in ordinary words, for the client to read.',
    },
    icfSummary: { title: 'Short summary' },
    environmentalFactors: { title: 'Environmental factors one by one' },
    icfCodes: { title: 'ICF codes' },
    recommendations: { title: 'Recommendations' },
    plan: { title: 'Plan' },
    planTasks: { title: 'Tasks' },
    nextMeeting: { title: 'Next meeting' },
    signatures: { title: 'Who stands behind the text' },
    need: { title: 'Need for support' },
    knownAlready: { title: 'What is known already' },
    recognition: {
      title: 'Checklist for talking about the need',
      intro:
        'The list is for talking. Nothing is counted from the ticks, and they do not decide whether the client gets an assessment or a service.',
    },
    consentScope: {
      title: 'Purpose and information',
      intro:
        'Consent to exchange information is not a legal basis under the GDPR. It says what the client lets others talk about.',
    },
    consentParties: {
      title: 'Between whom',
      intro: 'The network is gathered and information is given only with the client’s consent.',
    },
    consentLimits: { title: 'Limits' },
    consentGiving: { title: 'Giving and validity' },
    consentWithdrawal: {
      title: 'Withdrawal',
      intro: 'The client may withdraw consent at any time.',
    },
    healthCheck: {
      title: 'Health check of an unemployed person',
      intro: 'The Abilitator may show the need. The client decides who comes along.',
    },
    workSample: {
      title: 'Work sample',
      intro:
        'The jobseeker shows skill in the employer’s tasks. Nothing about health is written here.',
    },
    trialGoals: { title: 'Goals of the period' },
    trialTimeline: {
      title: 'Start, midway and end',
      intro: 'Three times to stop and talk with the client.',
    },
    jobDemands: { title: 'Job demands and ability' },
    clientDiary: { title: 'Diary' },
    conclusions: { title: 'Conclusions and what they rest on' },
    viewDifferences: {
      title: 'Where views differ',
      intro:
        'Everyone describes the difference in one sentence. The marked themes are taken up at the closing meeting.',
    },
    nextSteps: { title: 'Next steps' },
    closing: {
      title: 'Closing meeting',
      intro: 'The summary is read together, and the client has the last word.',
    },
    followUps: { title: 'Follow-up' },
    supportPlan: {
      title: 'The work-ability support team’s plan',
      intro:
        'When a work-ability support team is involved, the plan looks at the near future and further ahead.',
    },
  },
}
