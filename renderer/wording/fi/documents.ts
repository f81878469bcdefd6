/** What is said about documents. */
export const documentsWords = {
  kinds: {
    summary: 'Monitoimijainen yhteenveto',
    'icf-summary': 'Monitoimijainen tiivistelmä (ICF)',
    'shared-plan': 'Yhteinen asiakassuunnitelma',
  },
  documents: {
    which: 'Mitkä asiakirjat',
    formats: 'Missä muodossa',
    version: 'Mikä versio',
    now: 'Nykyinen teksti (luonnos)',
    versionOf: 'Versio {number}, lukittu {date}',
    pdf: 'PDF',
    docx: 'Word',
    saveOne: 'Tallenna yksi asiakirja',
    several: 'Tallenna useita kerralla',
    saveAll: 'Tallenna valitut kansioon',
    print: 'Tulosta',
    printOf: 'Tulosta: {document}',
    savePdf: 'Tallenna PDF',
    savePdfOf: 'Tallenna PDF: {document}',
    saveWord: 'Tallenna Word',
    saveWordOf: 'Tallenna Word: {document}',
    chooseSome: 'Valitse ainakin yksi asiakirja ja yksi muoto.',
    making: 'Tehdään asiakirjoja…',
    savedTitle: 'Tallennettiin',
    caseFile: 'Arviointi tiedostona',
    caseFileText:
      'Koko arviointi avoimessa JSON-muodossa. Tiedosto ei ole salattu: säilytä se yhtä huolella kuin asiakirjat. Liitteet eivät ole mukana.',
  },
} as const
