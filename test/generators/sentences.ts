import type { Chance } from './seeded.ts'

const whom = ['Asiakas', 'Työpaikkaohjaaja', 'Ohjaaja', 'Työpari', 'Valmentaja', 'Asiakas itse']
const did = [
  'kertoi',
  'huomasi',
  'ehdotti',
  'arvioi',
  'kuvasi',
  'totesi aamupäivän aikana',
  'toi palaverissa esiin',
]
const what = [
  'että tehtävä sujui suullisen ohjeen jälkeen ilman muistutuksia',
  'että melu lajitteluhallissa kuormitti jo ensimmäisen tunnin aikana',
  'että tauko kymmenen minuutin välein auttoi jaksamaan loppuun asti',
  'että kirjallinen tarkistuslista vähensi epävarmuutta selvästi',
  'että päihdetyön ja mielenterveyspalvelujen aika siirtyi seuraavaan viikkoon',
  'että hyllytys onnistuu itsenäisesti, kun järjestys on sovittu etukäteen',
  'että bussimatka ja aikainen herätys väsyttivät enemmän kuin itse työ',
]
const then = [
  'Tilanne käytiin läpi iltapäivällä.',
  'Seuraavalla kerralla kokeillaan lyhyempää työaikaa.',
  'Muutos aiempaan viikkoon oli noin 15 %.',
  'Asiasta sovittiin jatkaa verkostopalaverissa.',
  'Kuormitus näkyi ilmeissä ja hengityksessä, ei työn laadussa.',
  'Sovittiin, että kuulosuojaimet otetaan käyttöön heti aamulla.',
]

/** As many sentences as asked for, in the manner of the notes that professionals write. */
export const sentences = (chance: Chance, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? `${chance.pick(whom)} ${chance.pick(did)}, ${chance.pick(what)}.`
      : chance.pick(then),
  ).join(' ')

/** Paragraphs of three to six sentences, apart by an empty line. */
export const paragraphs = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => sentences(chance, 3 + chance.below(4))).join('\n\n')
