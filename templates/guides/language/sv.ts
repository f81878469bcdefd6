import type { GuideText } from '../guide.ts'

export const sv: GuideText = {
  title: 'Språk, kultur och tolk',
  about:
    'Att arbeta på ett främmande språk tröttar, och kunnandet blir lätt dolt. Guiden hjälper att skilja på vad som är språk och vad som är något annat, och att använda tolk.',
  notice: [
    {
      heading: 'Att förstå',
      items: [
        'Nickar eller svarar ”ja”, men gör på ett annat sätt.',
        'Talar ledigt om vardagen, men arbetets ord saknas.',
        'Kan uppgiften när den visas. En skriftlig anvisning blir oläst.',
      ],
    },
    {
      heading: 'Seder',
      items: [
        'Chefen får inga frågor, eller hjälp ber man inte om.',
        'Säger inte till om något är svårt eller gör ont.',
        'Tid, hälsning eller blick betyder något annat än man är van vid på platsen.',
      ],
    },
  ],
  strengths: [
    'Vilka språk talar, läser och skriver klienten, och vilket arbete har hen gjort på dem?',
    'Vilket kunnande finns från ett annat land, även om intyget saknas?',
  ],
  ask: [
    'På vilket språk vill du tala om din hälsa, på vilket om arbetet?',
    'Vill du ha tolk? Finns det någon som du inte vill ha som tolk?',
    'Be klienten visa eller berätta med egna ord. Fråga inte ”förstod du”.',
    'Hur brukade man göra i sådant arbete på din tidigare arbetsplats?',
  ],
  tryAtWork: [
    'Korta meningar, samma ord för samma saker, en bild eller modell bredvid.',
    'Reservera dubbel tid för ett tolkat samtal och berätta ämnet för tolken på förhand.',
    'Tala till klienten, inte till tolken. Tolken är yrkesmänniska: ett barn eller en närstående tolkar inte.',
    'En ordlista för arbetsplatsen som fylls på tillsammans.',
  ],
  refer: [
    'Bedöm arbets- och funktionsförmågan först när språket inte är ett hinder. Anteckna på vilket språk samtalet fördes och vem som tolkade.',
    'Om det går långsamt att lära sig även på det egna språket, fråga om klienten vill reda ut saken inom hälso- och sjukvården.',
  ],
  source:
    'Skriven med egna ord utifrån allmän kunskap om handledning. En sakkunnig har ännu inte granskat innehållet.',
}
