import type { WithdrawalWording } from './fi.ts'

export const en: WithdrawalWording = {
  title: 'Notice of withdrawn consent',
  to: (party) => `To: ${party}`,
  toUnknown: 'To',
  party: 'Party to whom the notice is given',
  text: 'I withdraw my consent to the exchange of information about me in the assessment of my work ability.',
  consentGiven: 'Consent given',
  toldOn: 'You were told',
  how: 'How you were told',
  said: 'What I said',
  scope: 'What the withdrawal covers',
  scopes: ['the whole consent', 'this part only:'],
  from: 'The withdrawal begins',
  dateHelp: 'dd.mm.yyyy',
  request: {
    title: 'What I ask you to do',
    items: [
      'Stop giving and asking for information about me on the ground of this consent.',
      'Tell those at once to whom you have given information about me on the ground of this consent.',
      'Note the withdrawal in my client records.',
    ],
  },
  afterwards:
    'The withdrawal does not take back information that has already been given. It does not affect an authority’s right by law to handle information.',
  signing: 'Signatures',
  received: 'who receives the notice',
}
