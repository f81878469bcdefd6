import type { WorkplaceHalfPageWording } from './fi.ts'

export const en: WorkplaceHalfPageWording = {
  title: 'Feedback form for the workplace',
  lead: 'Tell about the work: what was done, what went well, where support was needed and what helped. Nothing of health is asked or written.',
  client: 'Whose work',
  site: 'Workplace',
  when: 'When',
}
