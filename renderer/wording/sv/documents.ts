import type { Translated } from '../../../templates/model/part.ts'
import type { documentsWords as fi } from '../fi/documents.ts'

export const documentsWords: Translated<typeof fi> = {
  kinds: {
    summary: 'Sektorsövergripande sammanfattning',
    'icf-summary': 'Sektorsövergripande sammandrag (ICF)',
    'shared-plan': 'Gemensam klientplan',
    'summary-large-print': 'Sammanfattning med stor text',
    'shared-plan-large-print': 'Klientplan med stor text',
    consent: 'Samtyckesblankett',
    'consent-withdrawal': 'Meddelande om återkallat samtycke',
    invitation: 'Kallelse till nätverksmöte',
    'observation-log': 'Observationsdagbok',
    'paper-form-start': 'Blankett: Klient och samtycke',
    'paper-form-network': 'Blankett: Nätverk',
    'paper-form-abilitator': 'Blankett: Kykyviisari',
    'paper-form-trial': 'Blankett: Arbetsprövning och observationer',
    'paper-form-client-view': 'Blankett: Klientens egen syn',
    'paper-form-summary': 'Blankett: Sektorsövergripande sammanfattning',
    'paper-form-icf': 'Blankett: ICF-sammandrag',
    'paper-form-recommendations': 'Blankett: Rekommendationer',
    'paper-form-plan': 'Blankett: Gemensam klientplan',
    'paper-form-sign-off': 'Blankett: Genomgång och underskrift',
  },
  documentGroups: {
    text: {
      title: 'Nätverkets text',
      purpose: 'Det som nätverket skrev tillsammans. De här arkiveras.',
    },
    largePrint: {
      title: 'Klientens eget exemplar',
      purpose: 'Samma ord i samma ordning med stor text, på liggande papper.',
    },
    consent: {
      title: 'Samtycke',
      purpose:
        'För underskrift på papper. Det som bedömningen ännu inte vet fylls i för hand. I meddelandet om återkallat samtycke har varje mottagare en egen sida.',
    },
    work: {
      title: 'Nätverkets arbete',
      purpose: 'Kallelse till nästa möte och alla observationer efter datum.',
    },
    paperForms: {
      title: 'Tomma pappersblanketter',
      purpose:
        'När datorn inte är till hands. Blanketten frågar samma saker i samma ordning som programmet och innehåller ingens uppgifter.',
    },
  },
  documents: {
    which: 'Vilka dokument',
    formats: 'I vilket format',
    version: 'Vilken version',
    now: 'Den nuvarande texten (utkast)',
    versionOf: 'Version {number}, låst {date}',
    pdf: 'PDF',
    docx: 'Word',
    look: 'Visa',
    lookAt: 'Visa: {document}',
    lookTitle: '{document}, den nuvarande texten',
    several: 'Spara flera på en gång',
    saveAll: 'Spara de valda i en mapp',
    print: 'Skriv ut',
    printOf: 'Skriv ut: {document}',
    savePdf: 'Spara PDF',
    savePdfOf: 'Spara PDF: {document}',
    saveWord: 'Spara Word',
    saveWordOf: 'Spara Word: {document}',
    chooseSome: 'Välj minst ett dokument och ett format.',
    making: 'Dokumenten görs…',
    savedTitle: 'Sparat',
    caseFile: 'Bedömningen som fil',
    caseFileText:
      'Hela bedömningen i öppet JSON-format. Filen är inte krypterad: förvara den lika omsorgsfullt som dokumenten. Bilagorna följer inte med.',
  },
}
