import type { Translated } from '../../../templates/model/part.ts'
import type { codesWords as fi } from '../fi/codes.ts'

export const codesWords: Translated<typeof fi> = {
  codes: {
    title: 'ICF-kodverk',
    intro:
      'Koderna fungerar även utan kodverk. När du importerar ett får koderna namn och hittas med ett ord.',
    how: 'Ladda ner ICF-klassifikationen som CSV- eller JSON-fil från den nationella kodtjänsten (koodistopalvelu.kanta.fi) och importera filen här.',
    licence:
      'ICF © WHO, finsk översättning THL. Kykysilta innehåller varken klassifikationens namn eller förklaringar. Läs kodtjänstens användarvillkor innan du importerar. Kodverket stannar krypterat i ditt valv och tas inte med i dokument.',
    none: 'Inget kodverk har importerats.',
    kept: '{count, plural, one {# kod} other {# koder}}, importerade {date} från filen {fileName}',
    import: 'Importera kodverk',
    replace: 'Importera ett nytt kodverk i stället',
    remove: 'Ta bort kodverket',
    imported: 'Kodverket importerades: {count, plural, one {# kod} other {# koder}}.',
    removed: 'Kodverket togs bort. Antecknade koder är oförändrade.',
    refused: 'Kodverket importerades inte',
    unchanged: 'Ingenting ändrades. Rätta filen eller ladda ner den på nytt.',
    onLine: 'Rad {line}: {expected}',
    found: 'Där står: {found}',
    expectedText: 'Filen ska vara text: CSV eller JSON.',
    expectedColumns:
      'Filen ska ha en rubrikrad med kolumner för kod och namn, till exempel CodeId och LongName eller Kod och Namn.',
    expectedCode: 'Här ska det stå en ICF-kod, till exempel b130 eller e310.',
    expectedName: 'Koden ska ha ett namn.',
    expectedEndOfQuote: 'Citattecknet som börjar på den här raden avslutas inte.',
    expectedSameName: 'Samma kod har ett annat namn tidigare i filen.',
    expectedJson: 'Filen börjar som JSON men är inte hel.',
    expectedListInJson: 'JSON-filen innehåller inga koder med namn.',
    expectedSomeCodes: 'Filen innehåller inte en enda kod.',
    expectedFewerCodes: 'Det finns för många koder. Det här är inte ett ICF-kodverk.',
    pickCode: 'Visa koder',
    pickQualifier: 'Visa bedömningsfaktorer',
    typeWord: 'Skriv en kod eller ett ord i dess namn.',
    typeCode: 'Skriv koden. Namnen syns när ett kodverk har importerats i Valvets inställningar.',
    presets: 'Kärnuppsättningarnas koder',
    otherDirection: '{meaning}. Obs: som inverkan har den andra riktningen valts.',
  },
}
