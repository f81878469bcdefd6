/** Words of the screen of files. */
export const attachmentsWords = {
  attachments: {
    title: 'Liitteet',
    intro:
      'Allekirjoitetut sivut, lausunnot ja valokuvat, jotka kuuluvat arviointiin. Tiedostot säilyvät salattuina holvissa ja ovat mukana varmuuskopioissa.',
    empty: 'Liitteitä ei vielä ole. Lisää tiedosto napista tai vedä se tähän.',
    add: 'Lisää liite',
    removedStays:
      'Poistetun liitteen voi palauttaa 30 päivän ajan. Sen jälkeen tiedosto hävitetään holvista, ellei lukittu versio viittaa siihen. Varmuuskopioista se häviää, kun ne vanhenevat.',
    limits:
      'PDF-, PNG-, JPEG- ja TIFF-tiedostot, Word- ja ODT-asiakirjat ja tekstitiedostot. Enintään 20 Mt kukin, yhteensä 200 Mt.',
    sum: '{count, plural, one {Yksi liite, {size}} other {# liitettä, yhteensä {size}}}',
    list: 'Arvioinnin liitteet',
    adding: 'Lisätään liitteitä: {done}/{all}',
    addingOne: 'Lisätään liitettä…',
    added: '{count, plural, one {Liite lisättiin.} other {# liitettä lisättiin.}}',
    mended: 'Liite {fileName} on taas ehjä.',
    locationRemoved:
      'Kuvasta {fileName} jätettiin pois tieto siitä, missä se on otettu. Alkuperäinen tiedosto on ennallaan.',
    notAdded: '{count, plural, one {Yhtä tiedostoa ei lisätty} other {# tiedostoa jäi lisäämättä}}',
    refused: {
      cannotRead: '{fileName}: tiedostoa ei voitu lukea.',
      empty: '{fileName}: tiedosto on tyhjä.',
      tooLarge: '{fileName}: tiedosto on yli 20 Mt. Pienennä se tai jaa se osiin.',
      caseFull:
        '{fileName}: arvioinnin liitteet veisivät yli 200 Mt. Poista jokin liite ja lisää tämä uudelleen.',
      program:
        '{fileName}: tiedosto on ohjelma tai sisältää makroja. Liitteeksi käy asiakirja, kuva tai tekstitiedosto.',
      unknownType:
        '{fileName}: tämän muotoista tiedostoa ei voi liittää. Liitteeksi käy PDF, PNG, JPEG, TIFF, Word (.docx), ODT tai teksti (UTF-8).',
      heic: '{fileName}: HEIC-kuvaa ei voi liittää. Tallenna kuva JPEG-muodossa ja lisää se uudelleen.',
      otherThanNamed:
        '{fileName}: tiedoston pääte lupaa muuta kuin sisältö on ({what}). Tarkista tiedosto ja korjaa sen pääte.',
      broken: '{fileName}: tiedosto on rikki tai kesken. Tallenna tai skannaa se uudelleen.',
      alreadyThere: '{fileName}: sama tiedosto on jo liitteenä.',
      cannotWrite:
        '{fileName}: liite ei mahtunut levylle tai levylle ei voi kirjoittaa. Muut tiedot ovat tallessa.',
    },
    types: {
      pdf: 'PDF',
      png: 'PNG-kuva',
      jpeg: 'JPEG-kuva',
      tiff: 'TIFF-kuva',
      docx: 'Word-asiakirja',
      odt: 'ODT-asiakirja',
      text: 'Teksti',
    },
    kilobytes: '{number} kt',
    megabytes: '{number} Mt',
    noName: 'Nimetön tiedosto',
    damaged: 'Vahingoittunut',
    missing: 'Tiedosto puuttuu',
    show: 'Näytä',
    showOne: 'Näytä: {what}',
    saveCopy: 'Tallenna kopio',
    saveCopyOf: 'Tallenna kopio: {what}',
    saved: 'Kopio tallennettiin tiedostoon {fileName}. Se ei ole salattu.',
    edit: 'Tiedot',
    editOf: 'Tiedot: {what}',
    remove: 'Poista',
    removeOne: 'Poista: {what}',
    what: 'Liite, {name}',
    opening: 'Avataan liitettä…',
  },
} as const
