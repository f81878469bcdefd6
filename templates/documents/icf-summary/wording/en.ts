import type { IcfSummaryWording } from './fi.ts'

export const en: IcfSummaryWording = {
  title: 'Multi-actor short summary under ICF headings',
  rows: {
    title: 'Short summary',
    heading: 'Multi-actor short summary',
    clientOwnAssessment: 'The client’s own assessment',
    personalFactors: 'Personal factors',
    environmentalFactors: 'Environmental factors',
    activitiesAndParticipation: 'Activities and participation',
    methods: 'Methods',
  },
  environment: {
    title: 'Environmental factors one by one',
    caption: 'What in the environment helps and what hinders',
    effect: 'Effect',
    code: 'ICF code',
    description: 'Description',
    effects: { barrier: 'Barrier', facilitator: 'Facilitator', neutral: 'Neutral' },
  },
  codes: {
    title: 'ICF codes',
    caption: 'Codes and qualifiers',
    code: 'ICF code',
    rating: 'Rating in words',
    sideBySide: 'Each one’s rating, code by code; ratings are never added up',
    sources: {
      client: 'Client',
      professional: 'Professionals',
      workplace: 'Workplace',
      other: 'Others',
      unsaid: 'Rating',
    },
    note: 'Note',
  },
  key: 'ICF is the WHO’s International Classification of Functioning, Disability and Health. A qualifier follows the code: 0 no problem, 1 mild, 2 moderate, 3 severe, 4 complete, 8 not specified, 9 not applicable. For an environmental factor a point marks a barrier and a plus sign a facilitator.',
  network: 'Network',
}
