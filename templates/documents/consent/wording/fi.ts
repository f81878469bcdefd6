/** Plain words: the client reads this before signing, perhaps with an interpreter beside. */
export const fi = {
  title: 'Suostumus tietojen vaihtoon',
  lead: 'Tällä lomakkeella sinä päätät, kuka saa tietojasi ja mitä tietoja. Lue lomake rauhassa. Kysy, jos jokin on epäselvää.',
  purpose: {
    title: 'Mihin tietoja käytetään',
    text: 'Tietojasi käytetään työ- ja toimintakykysi arviointiin sekä suunnitelmaan, joka tehdään sen pohjalta yhdessä kanssasi. Niitä ei käytetä muuhun.',
  },
  parties: {
    title: 'Kuka saa tietoja',
    known: 'Näille tahoille saa antaa tietoja arviointia varten:',
    unknown: 'Kirjoita jokainen organisaatio tai palvelu omalle rivilleen',
  },
  items: {
    title: 'Mitä tietoja suostumus koskee',
    ask: 'Rastita ne tiedot, jotka saa antaa',
    options: [
      'yhteystietoni ja verkoston jäsenet',
      'koulutus, työhistoria ja aiemmat palvelut',
      'arki ja vapaa-aika',
      'Kykyviisarin tulokset',
      'havainnot ja palaute arviointijaksolta',
      'yhteenveto ja suositukset',
      'yhteinen asiakassuunnitelma',
    ],
    special: 'Terveystiedot ovat erityisen suojattuja. Saako niitä antaa?',
    specialOptions: ['ei', 'kyllä, kaikille edellä nimetyille', 'kyllä, mutta vain näille:'],
  },
  limitations: {
    title: 'Mitä en halua kerrottavan',
    ask: 'Mitä tietoja ei saa antaa, ja kenelle',
  },
  validity: {
    title: 'Kuinka kauan suostumus on voimassa',
    givenOn: 'Suostumus annettu',
    validUntil: 'Voimassa asti',
    dateHelp: 'pp.kk.vvvv',
  },
  telling: {
    title: 'Miten asia käytiin läpi',
    how: 'Miten suostumus annettiin',
    language: 'Kieli',
    interpreting: 'Tulkkaus',
    interpreter: 'Tulkin nimi',
    explainer: 'Kuka kertoi ja vastasi kysymyksiin',
    place: 'Paikka',
  },
  rights: {
    title: 'Hyvä tietää',
    items: [
      'Suostumus on vapaaehtoinen. Voit sanoa ei tai rajata sitä.',
      'Voit perua suostumuksen milloin tahansa. Riittää, että kerrot siitä yhdelle edellä nimetyistä. Hän kertoo muille.',
      'Peruminen koskee aikaa siitä eteenpäin. Tietoja, jotka on jo annettu, se ei vedä takaisin.',
      'Jos haluat muuttaa suostumusta, täytetään uusi lomake.',
      'Viranomaisella voi olla myös lakiin perustuva oikeus käsitellä tietojasi. Tämä suostumus ei muuta sitä.',
    ],
  },
  signing: {
    title: 'Allekirjoitus',
    statement: 'Olen saanut tietoa siitä, mihin suostun, ja annan suostumuksen vapaaehtoisesti.',
    explainer: 'suostumuksesta kertonut työntekijä',
    proxy: 'edunvalvoja tai valtuutettu, jos hän antaa suostumuksen',
  },
}

/** The same keys in every language, checked by type. */
export type ConsentWording = typeof fi
