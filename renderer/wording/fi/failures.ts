/** What is said when something did not go as asked. */
export const failuresWords = {
  failures: {
    unreachable: 'Kykysilta ei saa yhteyttä omiin tietoihinsa. Holvi on ennallaan.',
    badRequest: 'Kykysilta teki virheen. Tekstisi on ennallaan.',
    vaultExists: 'Tällä koneella on jo holvi.',
    cannotWrite:
      'Levylle ei voi kirjoittaa. Se voi olla täynnä, vain luettavissa tai irti koneesta. Vapauta tilaa, kytke levy takaisin tai poista kirjoitussuojaus.',
    noVault: 'Tällä koneella ei ole holvia.',
    wrongPassphrase: 'Salalause ei täsmää. Holvi on ennallaan. Kokeile uudelleen.',
    vaultDamaged: 'Holvin tiedosto on vahingoittunut. Ota siitä kopio ennen kuin jatkat.',
    vaultNewer:
      'Holvi on tehty uudemmalla Kykysillalla. Päivitä Kykysilta, niin voit avata sen. Holvi on ennallaan.',
    vaultInUse:
      'Holvi on auki toisessa Kykysillassa, tällä koneella tai toisella. Mitään ei muutettu. Sulje Kykysilta siellä ja kokeile uudelleen. Jos toinen kone on sammunut, odota minuutti.',
    locked: 'Holvi on lukittu.',
    cancelled: 'Peruit toiminnon. Mitään ei muutettu.',
    cannotRead: 'Tiedostoa ei voitu lukea.',
    faults: 'Tiedosto ei ole Kykysillan muodossa.',
    badList: 'Koodistoa ei tuotu. Aiempi koodisto on ennallaan.',
    unknownCase: 'Arviointia ei löydy.',
    caseDamaged:
      'Tämän arvioinnin tiedot ovat vahingoittuneet. Muut arvioinnit avautuvat tavalliseen tapaan.',
    nothingToUndo: 'Sinulla ei ole tässä arvioinnissa mitään kumottavaa.',
    nothingToRedo: 'Kumottua muutosta, jonka voisi tehdä uudelleen, ei ole.',
    unknownPlace: 'Tätä kohtaa ei ole arvioinnissa.',
    badEdit: 'Muutosta ei voitu tallentaa.',
    openQuestions: 'Kysymyksiä on avoinna. Päätä ne, tai kirjoita, miksi versio lukitaan silti.',
    invalidAnswers: 'Osa vastauksista pitää korjata ennen lukitsemista.',
    nothingToCome: 'Tulevia päiviä ei ole kirjattu.',
    nothingChanged: 'Teksti on sama kuin edellisessä lukitussa versiossa.',
    unknownVersion: 'Versiota ei löydy.',
    unknownBackup: 'Varmuuskopiota ei löydy. Tarkista, onko sen levy paikallaan.',
    backupDamaged: 'Varmuuskopio on vahingoittunut. Holvi on ennallaan.',
    searchDamaged:
      'Haku ei toimi nyt. Arvioinnit ovat ennallaan, ja ne voi avata tavalliseen tapaan luettelosta.',
    cannotPrint: 'Tulostusikkunaa ei voitu avata. Tallenna PDF ja tulosta se.',
    cannotMake: 'Asiakirjaa ei voitu tehdä. Teksti on tallessa.',
    readOnly: 'Holvi on auki toisaalla. Täällä sitä voi vain lukea.',
    wrongRecoveryKey:
      'Tämä palautusavain ei avaa tätä holvia. Tarkista, että lomake on uusin ja että holvin tunniste täsmää.',
    noSheet: 'Lomaketta ei ole enää näkyvissä. Tee uusi lomake.',
    notTheSame: 'Ryhmät eivät täsmää. Tarkista ne paperista.',
    logDamaged: 'Lokia ei voitu lukea, koska sen tiedot ovat vahingoittuneet.',
    notOffered: 'Tämä järjestelmä ei suojaa salaisuuksia riittävästi.',
    unknownAttachment: 'Liitettä ei enää ole tässä arvioinnissa.',
    attachmentDamaged:
      'Liite on vahingoittunut, eikä sitä voi avata. Lisää sama tiedosto uudelleen tai palauta arviointi varmuuskopiosta. Muut liitteet ovat ennallaan.',
    attachmentMissing: 'Liitteen tiedosto ei ole tässä holvissa. Lisää se uudelleen.',
    notShown: 'Liitettä ei voi näyttää tässä. Tallenna siitä kopio ja avaa se toisella ohjelmalla.',
    deviceForgotten: 'Tämä laite ei enää avaa holvia. Kirjoita salalauseesi.',
  },
} as const
