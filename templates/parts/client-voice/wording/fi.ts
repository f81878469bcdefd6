import type { PartWording } from '../../../model/part.ts'
import type { clientVoice } from '../fields.ts'

export const fi = {
  clientView: { label: 'Asiakkaan näkemys' },
  'clientView.enjoyment': {
    label: 'Miten olet viihtynyt?',
    prompts: ['Mikä on ollut parasta? Entä ikävintä?'],
  },
  'clientView.successesAndDevelopmentNeeds': {
    label: 'Missä olet onnistunut, ja missä on vielä opittavaa?',
    prompts: ['Mistä olet ylpeä?', 'Mitä haluaisit oppia tai harjoitella lisää?'],
  },
  'clientView.fitForField': {
    label: 'Sopiiko ala sinulle?',
    prompts: ['Kiinnostaako alan koulutus?'],
  },
  'clientView.helpfulSupport': {
    label: 'Millaisesta tuesta on ollut apua?',
    prompts: ['Kuka tai mikä auttoi? Mikä ei auttanut?'],
  },
  'clientView.effectsOnHealthAndEverydayLife': {
    label: 'Miten jakso on vaikuttanut vointiin ja arkeen?',
    prompts: ['Terveys, jaksaminen, uni, koti. Hyvät ja huonot vaikutukset.'],
  },
  'clientView.thoughtsAhead': {
    label: 'Mitä ajattelet tulevasta?',
    prompts: ['Mitä haluat tehdä seuraavaksi? Mitä siihen tarvitaan?'],
  },
  clientDiary: {
    label: 'Asiakkaan päiväkirja',
    hint: 'Vapaaehtoinen. Muutama sana päivästä riittää.',
    add: 'Lisää merkintä',
    one: 'Merkintä',
    prompts: ['Mikä tänään sujui? Mikä väsytti?', 'Kuka tai mikä auttoi?'],
  },
  'clientDiary.date': { label: 'Päivä' },
  'clientDiary.about': { label: 'Mistä kerrot' },
  'clientDiary.text': { label: 'Omin sanoin' },
  'clientDiary.id': { label: 'Tunnus' },
} as const satisfies PartWording<typeof clientVoice>
