import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Minne och nya uppgifter',
  about:
    'Att lära sig en ny uppgift kräver minne, uppmärksamhet och lugn. Trötthet, nervositet, smärta och ett främmande språk gör det långsammare för vem som helst. Därför lönar det sig att se samma uppgift flera dagar.',
  notice: [
    {
      heading: 'Att ta emot anvisningar',
      items: [
        'Av en lång anvisning stannar början eller slutet i minnet.',
        'Frågar samma sak igen, eller frågar inte trots tvekan.',
        'Klarar det när någon visar bredvid, men ännu inte på egen hand.',
      ],
    },
    {
      heading: 'Hur uppgiften löper',
      items: [
        'Ett skede faller bort när någon avbryter.',
        'Det som lärdes i går måste börjas om.',
        'Lär sig långsamt, men det lärda sitter.',
      ],
    },
  ],
  strengths: [
    'I vilken uppgift behövs inga upprepningar längre?',
    'Lär sig bäst genom att göra, titta, läsa eller lyssna?',
  ],
  ask: [
    'Hur har du tidigare lärt dig ett nytt arbete?',
    'Vad i anvisningen var klart, vad blev oklart?',
    'Vill du repetera genast eller efter en paus?',
    'Vilka minneslappar eller påminnelser har du haft nytta av?',
  ],
  tryAtWork: [
    'Visa först, gör sedan tillsammans, till sist på egen hand.',
    'Tre skeden i taget, bilder på väggen vid arbetsplatsen.',
    'Be klienten berätta anvisningen med egna ord. Anteckna hur många upprepningar som behövdes.',
    'Samma uppgift, samma ordning, samma handledare de första dagarna.',
  ],
  refer: [
    'Om minnet har förändrats jämfört med tidigare, eller om klienten går vilse i bekant miljö, föreslå kontakt med hälso- och sjukvården.',
    'Minne och lärande undersöks av en psykolog, neuropsykolog eller läkare. Iakttagelserna från arbetet hjälper dem, om klienten tillåter det.',
  ],
  source:
    'Skriven med egna ord utifrån allmän kunskap om handledning; ämnena är från bilagorna 6–8 i slutrapporten för projektet PALO (Uleåborg 2022). En sakkunnig har ännu inte granskat innehållet.',
}
