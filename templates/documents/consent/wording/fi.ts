import type { ConsentItem } from '../../../parts/client-and-consent/consent-items.ts'

const names: Readonly<Record<ConsentItem, string>> = {
  background: 'koulutus, työhistoria, aiemmat palvelut ja arki',
  network: 'ketkä kuuluvat verkostoon ja mitä tapaamisissa puhuttiin',
  trial: 'työkokeilun paikka, tehtävät ja tavoitteet',
  observations: 'havainnot työstäsi',
  workplaceFeedback: 'työpaikan palaute',
  clientView: 'oma näkemyksesi',
  summary: 'yhteenveto ja suositukset',
  plan: 'yhteinen asiakassuunnitelma',
  health: 'terveystiedot',
  abilitator: 'Kykyviisarin tulokset',
  methodResults: 'arviointimenetelmien tulokset',
  mentalHealth: 'tiedot mielenterveydestä',
  substanceUse: 'tiedot päihteiden käytöstä',
  socialCare: 'sosiaalihuollon asiakkuus ja palvelut',
  benefits: 'etuudet ja toimeentulo',
}

/** Plain words: the client reads this before signing, perhaps with an interpreter beside. */
export const fi = {
  title: 'Suostumus tietojen vaihtoon',
  lead: 'Tällä lomakkeella sinä päätät, kuka saa tietojasi ja mitä tietoja. Lue lomake rauhassa. Kysy, jos jokin on epäselvää.',
  withdrawn: {
    on: (date: string) => `Asiakas on perunut tämän suostumuksen ${date}.`,
    undated: 'Asiakas on perunut tämän suostumuksen.',
    toldTo: (who: string) => `Perumisen otti vastaan: ${who}`,
  },
  purpose: {
    title: 'Mihin tietoja käytetään',
    usual:
      'Tietojasi käytetään työ- ja toimintakykysi arviointiin sekä suunnitelmaan, joka tehdään sen pohjalta yhdessä kanssasi. Niitä ei käytetä muuhun.',
    only: 'Tietojasi ei käytetä muuhun.',
    level: 'Mihin suostut',
  },
  parties: {
    title: 'Kuka antaa ja kuka saa tietoja',
    caption: 'Jokainen osapuoli erikseen',
    party: 'Osapuoli',
    gives: 'Antaa',
    gets: 'Saa',
    what: 'Mitä tietoja saa',
    only: (what: string) => `vain nämä: ${what}`,
    allPicked: 'ne, jotka on valittu alla',
    nothingPicked: 'ei mitään, koska mitään ei ole valittu',
    known: 'Näille tahoille saa antaa tietoja arviointia varten:',
    alsoKnown: 'Tietoja saa antaa myös näille tahoille:',
    unknown: 'Kirjoita jokainen organisaatio tai palvelu omalle rivilleen',
  },
  items: {
    title: 'Mitä tietoja suostumus koskee',
    names,
    allowed: 'Näitä saa antaa',
    notAllowed: 'Näitä ei saa antaa',
    specialAllowed: 'Erityisen suojattua, saa antaa',
    specialNotAllowed: 'Erityisen suojattua, ei saa antaa',
    ask: 'Rastita ne tiedot, jotka saa antaa',
    special: 'Nämä tiedot ovat erityisen suojattuja. Saako niitä antaa?',
  },
  limitations: {
    title: 'Mitä en halua kerrottavan',
    ask: 'Mitä tietoja ei saa antaa, ja kenelle',
  },
  telling: {
    title: 'Milloin ja miten suostumus annettiin',
    givenOn: 'Suostumus annettu',
    validUntil: 'Voimassa asti',
    dateHelp: 'pp.kk.vvvv',
    way: 'Miten suostumus annettiin',
    oralContactWith: 'Suullinen suostumus koskee yhteydenottoa tähän',
    explainer: 'Kuka kertoi ja vastasi kysymyksiin',
    language: 'Millä kielellä kerrottiin',
    place: 'Paikka',
    interpreting: 'Tulkkaus',
    interpreter: 'Tulkin nimi',
    voluntary: 'Vapaaehtoisuus',
    voluntaryTold: 'Asiakkaalle on kerrottu, että suostumus on vapaaehtoinen ja sen voi perua.',
  },
  rights: {
    title: 'Hyvä tietää',
    items: [
      'Suostumus on vapaaehtoinen. Voit sanoa ei tai rajata sitä.',
      'Voit perua suostumuksen milloin tahansa. Riittää, että kerrot siitä yhdelle edellä nimetyistä. Hän kertoo muille.',
      'Peruminen vaikuttaa siitä hetkestä eteenpäin. Jo annettuja tietoja se ei vedä takaisin.',
      'Jos haluat muuttaa suostumusta, täytetään uusi lomake.',
      'Viranomaisella voi olla myös lakiin perustuva oikeus käsitellä tietojasi. Tämä suostumus ei muuta sitä.',
    ],
  },
  signing: {
    title: 'Allekirjoitus',
    statement: 'Olen saanut tietoa siitä, mihin suostun, ja annan suostumuksen vapaaehtoisesti.',
    oral: 'Suostumus on annettu suullisesti. Se koskee vain yhtä yhteydenottoa samana päivänä.',
    explainer: 'suostumuksesta kertonut työntekijä',
    proxy: 'edunvalvoja tai valtuutettu, jos hän antaa suostumuksen',
  },
}

/** The same keys in every language, checked by type. */
export type ConsentWording = typeof fi
