/** What is said of ICF codes: the list in the vault, and the boxes in which they are given. */
export const codesWords = {
  codes: {
    title: 'ICF-koodisto',
    intro:
      'Koodit toimivat ilman koodistoakin. Kun tuot koodiston, koodeilla on nimet ja ne löytyvät sanalla.',
    how: 'Lataa ICF-luokitus CSV- tai JSON-tiedostona kansallisesta koodistopalvelusta (koodistopalvelu.kanta.fi) ja tuo tiedosto tähän.',
    licence:
      'ICF © WHO, suomennos THL. Kykysilta ei sisällä luokituksen nimiä eikä selitteitä. Lue koodistopalvelun käyttöehdot ennen tuomista. Koodisto jää holviisi salattuna, eikä sitä liitetä asiakirjoihin.',
    none: 'Koodistoa ei ole tuotu.',
    kept: '{count, plural, one {# koodi} other {# koodia}}, tuotu {date} tiedostosta {fileName}',
    import: 'Tuo koodisto',
    replace: 'Tuo uusi koodisto tilalle',
    remove: 'Poista koodisto',
    imported: 'Koodisto tuotiin: {count, plural, one {# koodi} other {# koodia}}.',
    removed: 'Koodisto poistettiin. Kirjatut koodit ovat ennallaan.',
    refused: 'Koodistoa ei tuotu',
    unchanged: 'Mitään ei muutettu. Korjaa tiedosto tai lataa se uudelleen.',
    onLine: 'Rivi {line}: {expected}',
    found: 'Kohdassa on: {found}',
    expectedText: 'Tiedoston pitää olla tekstiä: CSV tai JSON.',
    expectedColumns:
      'Tiedostossa pitää olla otsikkorivi, jossa on koodin ja nimen sarakkeet, esimerkiksi CodeId ja LongName tai Koodi ja Nimi.',
    expectedCode: 'Tässä pitää olla ICF-koodi, esimerkiksi b130 tai e310.',
    expectedName: 'Koodilla pitää olla nimi.',
    expectedEndOfQuote: 'Lainausmerkki avataan tällä rivillä, mutta sitä ei suljeta.',
    expectedSameName: 'Sama koodi on aiemmin eri nimellä.',
    expectedJson: 'Tiedosto alkaa kuin JSON, mutta se ei ole ehjä.',
    expectedListInJson: 'JSON-tiedostossa ei ole koodeja nimineen.',
    expectedSomeCodes: 'Tiedostossa ei ole yhtään koodia.',
    expectedFewerCodes: 'Koodeja on liikaa. Tämä ei ole ICF-koodisto.',
    pickCode: 'Näytä koodit',
    pickQualifier: 'Näytä tarkenteet',
    typeWord: 'Kirjoita koodi tai sana sen nimestä.',
    typeCode: 'Kirjoita koodi. Nimet näkyvät, kun koodisto on tuotu Holvin asetuksissa.',
    presets: 'Ydinlistojen koodit',
    otherDirection: '{meaning}. Huomaa: vaikutukseksi on valittu toinen suunta.',
  },
} as const
