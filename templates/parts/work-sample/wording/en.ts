import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  workSample: { label: 'Work sample' },
  'workSample.employer': { label: 'Employer' },
  'workSample.place': { label: 'Place, or remotely' },
  'workSample.date': { label: 'Date' },
  'workSample.time': { label: 'Time and length' },
  'workSample.goal': { label: 'Which skills are shown' },
  'workSample.tasks': { label: 'Tasks set by the employer', add: 'Add a task', one: 'Task' },
  'workSample.followedBy': { label: 'Who follows it at the workplace' },
  'workSample.coordinator': { label: 'Contact in employment services' },
  'workSample.withInterview': {
    label: 'What the jobseeker takes part in',
    options: { sampleOnly: 'the work sample', interviewOnly: 'the interview', both: 'both' },
  },
  'workSample.insuranceTold': { label: 'Has everyone been told of the insurance?' },
  'workSample.benefitExplained': { label: 'Does the jobseeker know that no wage is paid?' },
  'workSample.employerOnSkills': { label: 'Employer: where skill showed' },
  'workSample.employerOnDevelopment': { label: 'Employer: what is still to be learnt' },
  'workSample.employerGivenBy': { label: 'Feedback given by' },
  'workSample.employerGivenOn': { label: 'Feedback given on' },
  'workSample.employerDecision': {
    label: 'Employer’s decision',
    options: {
      hires: 'hires',
      hiresWithSubsidy: 'hires with a wage subsidy',
      trial: 'takes for a work trial',
      notNow: 'not this time',
      open: 'not decided yet',
    },
  },
  'workSample.clientView': {
    label: 'Jobseeker: does the work suit me',
    hint: 'In the jobseeker’s own words.',
  },
  'workSample.clientDecision': {
    label: 'Jobseeker’s decision',
    options: { accepts: 'accepts the work', declines: 'declines', thinking: 'is still thinking' },
  },
  'workSample.nextSteps': { label: 'What next' },
}
