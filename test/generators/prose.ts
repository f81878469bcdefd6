import type { Chance } from './chance.ts'

/** Words of invented people, places and days at work; nobody real is meant. */
export const firstNames =
  'Aino Veeti Leyla Mikko Kaarina Petteri Mirkku Jouni Anni Sulo Eevi Onni Helka Tarmo Saimi Urho Lahja Toivo Impi Väinö Öystein Åsa Yusuf Noora Elias Hilja Rauni Seija Ossi Pirkko'.split(
    ' ',
  )
export const lastNames =
  'Tuomenoksa Sammalkallio Uutuslahti Hiidenportti Kaarnakoski Vesitorppa Puro Koivuharju Lehtovaara Myrskylampi Hallanaho Suopelto Kivikangas Ruskosalmi Tuulentupa Järvikaisla Metsolanmäki Sinisalo Yrttiaho Ärjänkoski Östergård Åkerlund'.split(
    ' ',
  )
export const sites = [
  'Kierrätyskeskus Uusikierto, lajittelu',
  'Kirjaston aineistonkäsittely',
  'Puutarha Vihreä Sormi, taimihuone',
  'Ravintola Lounaspiha, astiahuolto',
  'Kunnan kiinteistöhuolto, ulkoalueet',
  'Varasto Pohjoinen Portti, keräily',
  'Päiväkoti Tuulimylly, keittiö',
  'Toimistopalvelut Rusko, arkistointi',
]
const tasks = [
  'lajittelu',
  'hyllytys',
  'hinnoittelu',
  'pakkaaminen',
  'kuormalavojen siirto',
  'arkistointi',
  'astioiden pesu',
  'taimien istutus',
  'postitus',
  'asiakkaiden opastus',
  'koneiden testaus',
  'inventaario',
]

const moments = [
  'Aamun ensimmäisellä tunnilla',
  'Tauon jälkeen',
  'Iltapäivän kiireessä',
  'Uuden tehtävän alussa',
  'Ryhmän kokoontuessa',
  'Kun ohjaaja oli poissa',
  'Yksin työskennellessään',
  'Taustamelun kasvaessa',
  'Ohjeen muuttuessa kesken työn',
  'Palautteen saatuaan',
]
const happenings = [
  'asiakas aloitti työn heti ja eteni tarkistuslistan mukaan',
  'asiakas tarvitsi kaksi muistutusta järjestyksestä',
  'keskittyminen säilyi noin kaksikymmentä minuuttia kerrallaan',
  'selän kipu hidasti nostamista, mutta apuväline auttoi',
  'väsymys näkyi virheinä hinnoittelussa',
  'vuorovaikutus työkaverin kanssa oli luontevaa',
  'asiakas pyysi apua sovitulla tavalla',
  'käsien voima riitti kevyisiin laatikoihin',
  'työn rytmi pysyi tasaisena koko jakson',
  'uuden ohjeen omaksuminen vaati mallin ja toiston',
  'asiakas poistui hetkeksi hiljaiseen tilaan ja palasi itse',
  'ajan arviointi oli vaikeaa, ja tehtävä jäi kesken',
  'asiakas neuvoi vertaisryhmän uutta jäsentä',
  'huonosti nukuttu yö vei jaksamisen jo puoleenpäivään mennessä',
]
const conclusions = [
  'Kirjallinen ohje ja selkeä lopetusaika tukivat onnistumista.',
  'Kuulosuojaimista oli hyötyä.',
  'Työtehtävän pilkkominen osiin helpotti aloittamista.',
  'Säännöllinen tauko kahden tunnin välein vähensi kuormitusta.',
  'Ohjaajan läsnäoloa tarvittiin vähemmän kuin edellisellä viikolla.',
  'Työaikaa kannattaa pidentää vähitellen.',
  'Asiakas kuvasi olonsa itse hyväksi.',
  'Tavoitteesta keskusteltiin ja sitä tarkennettiin yhdessä.',
  'Sovittiin, että omavalmentaja soittaa perjantaina.',
  'Vahvuudet näkyivät tarkkuutta vaativassa työssä.',
]

export const taskOf = (by: Chance): string => by.one(tasks)

/** So many sentences as somebody in the field might write them. */
export const prose = (by: Chance, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) =>
    index % 3 === 2 ? by.one(conclusions) : `${by.one(moments)} ${by.one(happenings)}.`,
  ).join(' ')
