import type { WithdrawalWording } from './fi.ts'

export const sv: WithdrawalWording = {
  title: 'Meddelande om återkallat samtycke',
  to: (party) => `Mottagare: ${party}`,
  toUnknown: 'Mottagare',
  party: 'Aktör som meddelandet ges till',
  text: 'Jag återkallar mitt samtycke till att uppgifter om mig utbyts i bedömningen av min arbetsförmåga.',
  consentGiven: 'Samtycket gavs',
  toldOn: 'Ni underrättades',
  how: 'Hur ni underrättades',
  said: 'Vad jag sade',
  scope: 'Vad återkallelsen gäller',
  scopes: ['hela samtycket', 'bara den här delen:'],
  from: 'Återkallelsen börjar gälla',
  dateHelp: 'dd.mm.åååå',
  request: {
    title: 'Vad jag ber er göra',
    items: [
      'Sluta lämna och begära uppgifter om mig med stöd av det här samtycket.',
      'Berätta genast om återkallelsen för dem som ni har lämnat mina uppgifter till med stöd av samtycket.',
      'Anteckna återkallelsen i mina klientuppgifter.',
    ],
  },
  afterwards:
    'Återkallelsen tar inte tillbaka uppgifter som redan har lämnats. Den påverkar inte en myndighets lagstadgade rätt att behandla uppgifter.',
  signing: 'Underskrifter',
  received: 'den som tar emot meddelandet',
}
