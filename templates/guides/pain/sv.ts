import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Smärta och gränser för rörligheten',
  about:
    'Smärta och stelhet ändrar sättet att arbeta. Ofta berättas det inte förrän någon frågar. Guiden hjälper att se var arbetet kan göras på ett annat sätt.',
  notice: [
    {
      heading: 'Ställning och rörelse',
      items: [
        'Byter ställning, tar stöd med händerna eller skonar ena sidan.',
        'Undviker att böja sig, sträcka sig, gå i trappor eller lyfta.',
        'Greppet lossnar, eller små föremål är svåra att hålla.',
      ],
    },
    {
      heading: 'Tid',
      items: [
        'Arbetet blir långsammare under dagen eller när samma rörelse upprepas.',
        'Nästa dag är tyngre än den förra.',
        'Morgonens första timme är stelast.',
      ],
    },
  ],
  strengths: [
    'Vilka rörelser och ställningar går bra?',
    'Med vilka egna medel har arbetet lyckats hittills?',
  ],
  ask: [
    'I vilket skede börjar smärtan, och vad får den att sluta?',
    'Hur länge kan du stå, sitta eller gå innan du behöver en paus?',
    'Hur känns det på kvällen och nästa morgon?',
    'Har du fått anvisningar om hur du ska röra dig eller lyfta?',
  ],
  tryAtWork: [
    'Korta pauser innan smärtan börjar.',
    'Arbetshöjd, stol, kärra eller lyfthjälp.',
    'Omväxlande stående och sittande, tungt och lätt i tur och ordning.',
    'Det tyngsta skedet den tid på dagen då måendet är bäst.',
  ],
  refer: [
    'Ny, svår eller tilltagande smärta: avbryt arbetet och föreslå kontakt med hälso- och sjukvården.',
    'En fysioterapeut eller ergoterapeut kan bedöma hjälpmedel och arbetsställning.',
    'Arbetsplatsen får veta vad arbetet kräver, inte sjukdomen.',
  ],
  source:
    'Skriven med egna ord utifrån allmän kunskap om handledning; ämnena är från bilaga 6 i slutrapporten för projektet PALO (Uleåborg 2022). En sakkunnig har ännu inte granskat innehållet.',
}
