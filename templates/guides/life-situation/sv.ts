import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Att tala om rusmedel och livssituation',
  about:
    'Pengar, boende, närstående, dygnsrytm och rusmedel påverkar vad krafterna räcker till. Guiden stöder samtalet. Ingen punkt hindrar ensam en bedömning eller ett arbete.',
  notice: [
    {
      heading: 'Arbetsdagen',
      items: [
        'Kommer ofta sent eller på växlande tider.',
        'Måndagarna eller dagarna efter lönedagen är svåra.',
        'Måendet växlar mer från dag till dag än uppgiften.',
      ],
    },
    {
      heading: 'I samtal',
      items: [
        'Oro för pengar, bostad eller en närstående kommer fram i förbigående.',
        'Det är besvärligt att tala om fritiden.',
        'Berättar själv om en förändring som hen har gjort eller vill göra.',
      ],
    },
  ],
  strengths: [
    'Vad i vardagen håller redan nu?',
    'När gick det senast bra, och vad var annorlunda då?',
  ],
  ask: [
    'Be om lov: ”Går det bra att vi talar om vad annat i livet som tar krafter?”',
    'Hur ser en vanlig vecka ut?',
    'Fråga alla om rusmedel på samma sätt: ”Använder du alkohol eller andra rusmedel, och syns det på arbetsdagen?”',
    'Vad av det här vill du att stannar mellan oss?',
  ],
  tryAtWork: [
    'En starttid som det går att hålla. Tidigare efter hand.',
    'Kom i förväg överens om hur frånvaro meddelas.',
    'Förmånsrådgivning innan inkomsterna ändras.',
    'Det första mötet i en ny tjänst tillsammans.',
  ],
  refer: [
    'Man arbetar inte berusad eller med abstinens: avbryt tryggt och avtala en ny tid.',
    'Om klienten vill ha hjälp, erbjud att tillsammans kontakta missbrukarvården, socialservicen eller skuldrådgivningen.',
    'De här uppgifterna berättas inte vidare utan ett särskilt lov.',
  ],
  source:
    'Skriven med egna ord; ämnena är från bilagorna 1 och 7 i rapporten om stödd arbetsträning i Päijänne-Tavastland (2022). En sakkunnig har ännu inte granskat innehållet.',
}
