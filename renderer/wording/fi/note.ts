/** What is said in the small window for one observation. */
export const noteWords = {
  note: {
    title: 'Pikahavainto',
    case: 'Arviointi',
    sameAsBefore: 'Sama tehtävä ja paikka kuin viimeksi',
    more: 'Missä, tavoitteet ja ICF:n otsikot',
    save: 'Tallenna ja sulje',
    savesItself: 'Tallentuu myös itsestään.',
    locked: 'Holvi on lukittu. Avaa se pääikkunassa, niin voit kirjata havainnon tähän.',
    unlock: 'Siirry avaamaan holvi',
    readOnly: 'Holvi on auki toisella koneella. Tällä koneella sitä voi nyt vain lukea.',
    noCases: 'Sinulla ei ole vielä arviointeja. Aloita arviointi pääikkunassa.',
    failed: 'Arviointia ei voitu avata. Se on holvissa ennallaan.',
    toMain: 'Siirry pääikkunaan',
  },
} as const
