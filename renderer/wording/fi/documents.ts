/** What is said about documents. */
export const documentsWords = {
  kinds: {
    summary: 'Monitoimijainen yhteenveto',
    'icf-summary': 'Monitoimijainen tiivistelmä (ICF)',
    'shared-plan': 'Yhteinen asiakassuunnitelma',
    'summary-large-print': 'Yhteenveto isolla tekstillä',
    'shared-plan-large-print': 'Asiakassuunnitelma isolla tekstillä',
    consent: 'Suostumuslomake',
    'consent-withdrawal': 'Ilmoitus suostumuksen perumisesta',
    invitation: 'Kutsu työnjaolliseen neuvonpitoon',
    'observation-log': 'Havaintopäiväkirja',
    'paper-form-start': 'Lomake: Asiakas ja suostumus',
    'paper-form-network': 'Lomake: Verkosto',
    'paper-form-abilitator': 'Lomake: Kykyviisari',
    'paper-form-trial': 'Lomake: Työkokeilu ja havainnot',
    'paper-form-client-view': 'Lomake: Asiakkaan oma näkemys',
    'paper-form-summary': 'Lomake: Monitoimijainen yhteenveto',
    'paper-form-icf': 'Lomake: ICF-tiivistelmä',
    'paper-form-recommendations': 'Lomake: Jatkosuositukset',
    'paper-form-plan': 'Lomake: Yhteinen asiakassuunnitelma',
    'paper-form-sign-off': 'Lomake: Läpikäynti ja allekirjoitus',
  },
  documentGroups: {
    text: {
      title: 'Verkoston teksti',
      purpose: 'Se, mitä verkosto kirjoitti yhdessä. Nämä jäävät arkistoon.',
    },
    largePrint: {
      title: 'Asiakkaan oma kappale',
      purpose: 'Samat sanat samassa järjestyksessä isolla tekstillä, vaakasuuntaiselle paperille.',
    },
    consent: {
      title: 'Suostumus',
      purpose:
        'Allekirjoitettavaksi paperilla. Kohdat, joita arviointi ei vielä tiedä, jäävät käsin täytettäviksi. Perumisilmoituksessa on jokaiselle taholle oma sivu.',
    },
    work: {
      title: 'Verkoston työ',
      purpose: 'Kutsu seuraavaan tapaamiseen ja kaikki havainnot päivän mukaan.',
    },
    paperForms: {
      title: 'Tyhjät paperilomakkeet',
      purpose:
        'Kun kone ei ole käsillä. Lomake kysyy samat asiat samassa järjestyksessä kuin ohjelma, eikä siinä ole kenenkään tietoja.',
    },
  },
  documents: {
    which: 'Mitkä asiakirjat',
    formats: 'Missä muodossa',
    version: 'Mikä versio',
    now: 'Nykyinen teksti (luonnos)',
    versionOf: 'Versio {number}, lukittu {date}',
    pdf: 'PDF',
    docx: 'Word',
    look: 'Katso',
    lookAt: 'Katso: {document}',
    lookTitle: '{document}, nykyinen teksti',
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
