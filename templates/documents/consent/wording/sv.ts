import type { ConsentWording } from './fi.ts'

export const sv: ConsentWording = {
  title: 'Samtycke till utbyte av uppgifter',
  lead: 'Med den här blanketten bestämmer du vem som får uppgifter om dig och vilka uppgifter. Läs blanketten i lugn och ro. Fråga om något är oklart.',
  purpose: {
    title: 'Vad uppgifterna används till',
    text: 'Uppgifterna används för att bedöma din arbets- och funktionsförmåga och för den plan som görs utifrån bedömningen tillsammans med dig. De används inte till något annat.',
  },
  parties: {
    title: 'Vem som får uppgifter',
    known: 'Till de här aktörerna får uppgifter lämnas för bedömningen:',
    unknown: 'Skriv varje organisation eller tjänst på en egen rad',
  },
  items: {
    title: 'Vilka uppgifter samtycket gäller',
    ask: 'Kryssa för de uppgifter som får lämnas',
    options: [
      'mina kontaktuppgifter och vilka som hör till nätverket',
      'utbildning, arbetshistoria och tidigare tjänster',
      'vardag och fritid',
      'resultaten i Kykyviisari',
      'observationer och respons från bedömningsperioden',
      'sammanfattning och rekommendationer',
      'den gemensamma klientplanen',
    ],
    special: 'Uppgifter om hälsa har särskilt skydd. Får de lämnas?',
    specialOptions: ['nej', 'ja, till alla som nämns ovan', 'ja, men bara till dessa:'],
  },
  limitations: {
    title: 'Vad jag inte vill att man berättar',
    ask: 'Vilka uppgifter får inte lämnas, och till vem',
  },
  validity: {
    title: 'Hur länge samtycket gäller',
    givenOn: 'Samtycket gavs',
    validUntil: 'Gäller till och med',
    dateHelp: 'dd.mm.åååå',
  },
  telling: {
    title: 'Hur saken gicks igenom',
    how: 'Hur samtycket gavs',
    language: 'Språk',
    interpreting: 'Tolkning',
    interpreter: 'Tolkens namn',
    explainer: 'Vem som berättade och svarade på frågor',
    place: 'Plats',
  },
  rights: {
    title: 'Bra att veta',
    items: [
      'Samtycket är frivilligt. Du kan säga nej eller begränsa det.',
      'Du kan återkalla samtycket när som helst. Det räcker att du berättar det för en av dem som nämns ovan. Hen berättar det för de andra.',
      'Återkallelsen gäller tiden därefter. Uppgifter som redan har lämnats tas inte tillbaka.',
      'Om du vill ändra samtycket fyller vi i en ny blankett.',
      'En myndighet kan också ha rätt enligt lag att behandla dina uppgifter. Det här samtycket ändrar inte på det.',
    ],
  },
  signing: {
    title: 'Underskrift',
    statement: 'Jag har fått veta vad jag samtycker till och jag ger mitt samtycke frivilligt.',
    explainer: 'den anställda som berättade om samtycket',
    proxy: 'intressebevakare eller befullmäktigad, om hen ger samtycket',
  },
}
