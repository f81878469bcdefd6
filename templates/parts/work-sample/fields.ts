import { actor, choice, date, group, line, lines, text, yesNo } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * A work sample (työnäyttö): the jobseeker shows skill in an employer's own tasks before a trial or
 * a job. A small process of its own; the employer takes part in it, so nothing of health is asked.
 */
export const workSample = part('workSample', 1, {
  workSample: group({
    employer: line(),
    place: line(),
    date: date(),
    time: line(),
    goal: text(),
    tasks: lines(),
    followedBy: line(),
    coordinator: actor({ orName: true }),
    withInterview: choice(['sampleOnly', 'interviewOnly', 'both']),
    insuranceTold: yesNo(),
    benefitExplained: yesNo(),
    employerOnSkills: text(),
    employerOnDevelopment: text(),
    employerGivenBy: line(),
    employerGivenOn: date(),
    employerDecision: choice(['hires', 'hiresWithSubsidy', 'trial', 'notNow', 'open']),
    clientView: text(),
    clientDecision: choice(['accepts', 'declines', 'thinking']),
    nextSteps: text(),
  }),
})
