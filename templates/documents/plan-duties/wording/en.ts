import type { PlanDutiesWording } from './fi.ts'

export const en: PlanDutiesWording = {
  title: 'Own duties in the plan',
  client: 'Client',
  madeOn: 'Plan made',
  contact: 'Whom to ask',
  next: 'Next meeting',
  caption: 'What was agreed',
  task: 'Task',
  due: 'By when',
  done: 'Done (date)',
  ask: 'If a task cannot be done by the agreed day, say so in good time.',
  unnamed: 'Nobody has been agreed on',
}
