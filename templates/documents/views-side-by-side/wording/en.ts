import type { ViewsWording } from './fi.ts'

export const en: ViewsWording = {
  title: 'Views side by side',
  lead: 'How the client, the workplace and the network see things, each in their own words. Views are not merged, and the document does not decide who is right.',
  marked: 'Themes where views differ',
  whose: 'Whose view',
  view: 'In their own words',
  differences: (theme: string) => `Where views differ: ${theme}`,
  teller: 'Who tells',
  difference: 'The difference in one sentence',
  client: 'Client',
  workplace: 'Workplace',
  figure: (percent: number) => `The Abilitator®: ${percent}%`,
  silent: (themes: string) => `No views have been recorded of these themes: ${themes}.`,
  withoutTheme: (count: number) =>
    count === 1
      ? 'One observation is not here, because no heading of ICF has been chosen for it.'
      : `${count} observations are not here, because no heading of ICF has been chosen for them.`,
}
