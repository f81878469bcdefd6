import type { ObservationLogWording } from './fi.ts'

export const en: ObservationLogWording = {
  title: 'Observation log',
  lead: 'What was seen and heard, in which task and when. Conclusions are drawn together in the summary.',
  period: 'Period',
  site: 'Place',
  count: 'Observations',
  observations: {
    title: 'Observations',
    caption: 'Observations in order of time',
    date: 'Date',
    observer: 'Observer',
    situation: 'Task and setting',
    observation: 'Observation',
  },
  icf: {
    title: 'ICF codes to which the observations belong',
    caption: 'Codes and qualifiers',
    code: 'Code',
    qualifier: 'Qualifier',
    note: 'What it is about',
  },
  observers: 'Observers',
}
