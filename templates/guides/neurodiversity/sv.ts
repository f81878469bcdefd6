import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Neurodiversitet i arbetet',
  about:
    'Uppmärksamhet, sinnen, språk och socialt samspel fungerar olika hos olika människor. Ett drag är varken bra eller dåligt: hur arbetet går beror också på omgivningen. En del drag syns inte utåt.',
  notice: [
    {
      heading: 'Uppmärksamhet och att styra sitt arbete (till exempel ADHD-drag)',
      items: [
        'Arbetet börjar med iver och blir på hälft när något nytt drar till sig uppmärksamheten.',
        'Det låser sig när något ska börja, sluta eller bytas ut.',
        'Klockslag, platser och det som avtalats blandas ihop eller glöms.',
        'Det är svårt att bestämma sig eller säga sin åsikt.',
      ],
    },
    {
      heading: 'Samspel och förutsägbarhet (till exempel autistiska drag)',
      items: [
        'Ögonkontakt, miner och gester är annorlunda än arbetskamraterna är vana vid.',
        'Att vara i grupp tröttar snabbt fast själva arbetet löper.',
        'Överenskomna regler och rutiner är viktiga. En plötslig ändring ger ångest.',
        'Det tar tid att förstå en annans synvinkel eller en antydan.',
      ],
    },
    {
      heading: 'Sinnen och rörelse',
      items: [
        'Ljud, ljus, lukter, beröring eller temperatur stör eller gör ont, eller märks inte.',
        'Kroppen eller rösten har rörelser som personen inte själv styr.',
      ],
    },
    {
      heading: 'Språk',
      items: [
        'En vid fråga, som ”hur är det”, är svår att besvara.',
        'Tal förstås ordagrant.',
        'En muntlig anvisning fastnar inte i minnet, eller det egna talet svävar ut.',
      ],
    },
    {
      heading: 'Lärande',
      items: [
        'Att läsa, skriva eller räkna går långsamt fast uppgiften annars behärskas.',
        'Studier har avbrutits flera gånger, eller skoltiden var tung.',
      ],
    },
  ],
  strengths: [
    'Uppfinningsrikedom och nya lösningar.',
    'Iver som smittar.',
    'Djup koncentration på det som intresserar.',
    'Ärlighet och rättskänsla.',
  ],
  ask: [
    'Fråga en sak i taget och avgränsa den: ”Hur gick morgonens första uppgift?”',
    'Vad tröttar på den här platsen, vad hjälper dig att orka?',
    'Hur vill du få anvisningar: muntligt, skriftligt eller genom att någon visar?',
    'Vad har hjälpt tidigare i skolan, på jobbet eller hemma?',
    'Ge tid att svara till slut.',
  ],
  tryAtWork: [
    'En lista över arbetets skeden i text eller bild.',
    'En lugn plats, hörselskydd eller annan belysning.',
    'Ändringar berättas i förväg, och även vad som inte ändras.',
    'En namngiven handledare att fråga.',
    'Pauser och arbetets slut på avtalad tid, med påminnelse i klockan eller telefonen.',
  ],
  refer: [
    'Stöd kräver ingen diagnos. En diagnos kan ändå hjälpa en människa att förstå sig själv, och vissa tjänster förutsätter den.',
    'Om svårigheterna stör vardagen eller arbetet och klienten själv önskar en utredning, föreslå kontakt med hälso- och sjukvården.',
  ],
  source:
    'Skriven med egna ord. Uppgifterna: slutrapporten för projektet PALO, Uleåborg 2022, bilaga 8.',
}
