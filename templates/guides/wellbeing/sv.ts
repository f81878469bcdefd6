import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Psykiskt välmående och ork i arbetet',
  about:
    'Sinnesstämning, bekymmer, sömn och belastning märks ofta i arbetet innan någon talar om dem. Guiden hjälper att märka och fråga, inte att bedöma en sjukdom.',
  notice: [
    {
      heading: 'Hur arbetet löper',
      items: [
        'Det är tungt att komma i gång, eller krafterna tar slut mitt på dagen.',
        'Felen eller frånvaron blir fler när det är bråttom.',
        'Koncentrationen bryts, beslut skjuts upp.',
      ],
    },
    {
      heading: 'Känslor och andras sällskap',
      items: [
        'Drar sig undan på pauserna, svarar kort.',
        'Blir irriterad eller gråter lättare än hen själv vill.',
        'Klandrar sig själv fast arbetet gick bra.',
      ],
    },
    {
      heading: 'Återhämtning',
      items: ['Kommer trött, sömnen är ryckig.', 'En ledig dag ger inte nya krafter.'],
    },
  ],
  strengths: [
    'Vad i arbetet ger glädje eller känslan av att lyckas?',
    'Vem eller vad har tidigare hjälpt över en svår tid?',
  ],
  ask: [
    'Vilken tid på dagen mår du bäst?',
    'Vad belastar mest: uppgiften, brådskan, människorna eller något utanför arbetet?',
    'Hur märker du själv att krafterna är på upphällningen?',
    'Vad vill du att arbetsplatsen vet, och vem berättar det?',
  ],
  tryAtWork: [
    'Kortare dag eller paus på avtalad tid. Mer efter hand.',
    'En uppgift i taget och ett tydligt slut.',
    'Ett kort samtal med handledaren en gång om dagen.',
    'Ett i förväg avtalat sätt att dra sig undan en stund.',
  ],
  refer: [
    'Om klienten talar om att skada sig själv eller är i fara, lämna hen inte ensam: ring 112.',
    'Om måendet är dåligt länge eller blir sämre, föreslå kontakt med hälso- och sjukvården och erbjud hjälp med den.',
    'Be om lov innan du tar kontakt för klientens räkning.',
  ],
  source:
    'Skriven med egna ord utifrån allmän kunskap om handledning; indelningen är från bilaga 6 i slutrapporten för projektet PALO (Uleåborg 2022). En sakkunnig har ännu inte granskat innehållet.',
}
