import type { Translated } from '../../../templates/model/part.ts'
import type { documentsWords as fi } from '../fi/documents.ts'

export const documentsWords: Translated<typeof fi> = {
  kinds: {
    summary: 'Sektorsövergripande sammanfattning',
    'icf-summary': 'Sektorsövergripande sammandrag (ICF)',
    'shared-plan': 'Gemensam klientplan',
  },
  documents: {
    which: 'Vilka dokument',
    formats: 'I vilket format',
    version: 'Vilken version',
    now: 'Den nuvarande texten (utkast)',
    versionOf: 'Version {number}, låst {date}',
    pdf: 'PDF',
    docx: 'Word',
    saveOne: 'Spara ett dokument',
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
