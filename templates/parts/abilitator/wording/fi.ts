import type { PartWording } from '../../../model/part.ts'
import type { abilitator } from '../fields.ts'

export const fi = {
  abilitator: { label: 'Kykyviisari' },
  'abilitator.instrument': { label: 'Menetelmä' },
  'abilitator.measurements': {
    label: 'Mittaukset',
    hint: 'Kirjaa prosentit sellaisina kuin palaute ne antoi.',
    add: 'Lisää mittaus',
    one: 'Mittaus',
    prompts: [
      'Kykyviisari® on Työterveyslaitoksen menetelmä. Tänne kirjataan vain sen palautteessa annetut tulokset.',
      'Tulokset ovat suuntaa antavia ja keskustelun pohja. Ne eivät ole diagnoosi.',
    ],
  },
  'abilitator.measurements.date': { label: 'Päivä' },
  'abilitator.measurements.completedHow': {
    label: 'Miten täytettiin',
    hint: 'Esimerkiksi: verkossa, toimintaterapeutin tuella.',
  },
  'abilitator.measurements.percentages': { label: 'Tulokset prosentteina' },
  'abilitator.measurements.percentages.overall': { label: 'Kokonaistilanne' },
  'abilitator.measurements.percentages.inclusion': { label: 'Osallisuus' },
  'abilitator.measurements.percentages.mind': { label: 'Mieli' },
  'abilitator.measurements.percentages.everydayLife': { label: 'Arki' },
  'abilitator.measurements.percentages.skills': { label: 'Taidot' },
  'abilitator.measurements.percentages.body': { label: 'Keho' },
  'abilitator.measurements.perceivedWorkAbility': { label: 'Koettu työkyky (0–10)' },
  'abilitator.measurements.relationToWorkLife': { label: 'Suhde työelämään (0–10)' },
  'abilitator.bestResults': {
    label: 'Erityisen hyvät tulokset',
    prompts: [
      'Mitkä tulokset asiakas itse nosti esiin hyvinä?',
      'Mitä ne hänen arjessaan tarkoittavat?',
    ],
  },
  'abilitator.weakestResults': {
    label: 'Erityisen huonot tulokset',
    prompts: [
      'Kysy, missä on haasteita ja mistä ne johtuvat.',
      'Tarvitaanko jostakin tarkempi selvitys tai mittari?',
    ],
  },
  'abilitator.workAbilityExperience': {
    label: 'Kokemus omasta työkyvystä ja suhteesta työelämään',
    prompts: [
      'Miten asiakas perustelee arvionsa?',
      'Mikä muuttui mittausten välillä hänen mielestään?',
    ],
  },
  'abilitator.strengthsAndSkills': {
    label: 'Vahvuudet ja osaaminen',
    prompts: ['Missä asiakas on hyvä? Mitä muut sanovat hänen osaavan?'],
  },
  'abilitator.changeWishes': {
    label: 'Asiakkaan muutostoiveet',
    prompts: ['Mihin asiakas itse haluaa muutosta ensin?'],
  },
  'abilitator.discussionNotes': {
    label: 'Muistiinpanoja keskustelusta',
    prompts: [
      'Missä työntekijän ja asiakkaan näkemykset erosivat? Miksi?',
      'Mitä muuta elämässä tapahtui mittausten välillä?',
    ],
  },
  'abilitator.measurements.id': { label: 'Tunnus' },
} as const satisfies PartWording<typeof abilitator>
