import type { Translated } from '../../../templates/model/part.ts'
import type { codesWords as fi } from '../fi/codes.ts'

export const codesWords: Translated<typeof fi> = {
  codes: {
    title: 'ICF code list',
    intro:
      'Codes work without a list. Once you import one, codes have names and can be found by a word.',
    how: 'Download the ICF classification as CSV or JSON from the national code server (koodistopalvelu.kanta.fi) and import the file here.',
    licence:
      'ICF © WHO, Finnish translation THL. Kykysilta carries neither the names nor the explanations of the classification. Read the code server’s terms of use before you import. The list stays encrypted in your vault and goes into no document.',
    none: 'No code list has been imported.',
    kept: '{count, plural, one {# code} other {# codes}}, imported {date} from {fileName}',
    import: 'Import a code list',
    replace: 'Import another list in its place',
    remove: 'Remove the code list',
    imported: 'The code list was imported: {count, plural, one {# code} other {# codes}}.',
    removed: 'The code list was removed. Codes that you have given are as they were.',
    refused: 'The code list was not imported',
    unchanged: 'Nothing was changed. Correct the file or download it again.',
    onLine: 'Line {line}: {expected}',
    found: 'It says: {found}',
    expectedText: 'The file has to be text: CSV or JSON.',
    expectedColumns:
      'The file has to have a line of headings with columns for code and name, for example CodeId and LongName.',
    expectedCode: 'There has to be an ICF code here, for example b130 or e310.',
    expectedName: 'The code has to have a name.',
    expectedEndOfQuote: 'The quotation mark that opens on this line is never closed.',
    expectedSameName: 'The same code has another name earlier in the file.',
    expectedJson: 'The file begins like JSON, but it is not whole.',
    expectedListInJson: 'The JSON file holds no codes with names.',
    expectedSomeCodes: 'The file holds no code at all.',
    expectedFewerCodes: 'There are too many codes. This is not a list of ICF codes.',
    pickCode: 'Show codes',
    pickQualifier: 'Show qualifiers',
    typeWord: 'Type a code or a word of its name.',
    typeCode: 'Type the code. Names show once a code list has been imported in Vault settings.',
    presets: 'Codes of the core sets',
    otherDirection: '{meaning}. Note: the other direction is chosen as the effect.',
  },
}
