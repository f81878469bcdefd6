import { carriedFi } from '../../../model/carried-over-wording.ts'
import type { PartWording } from '../../../model/part.ts'
import type { health } from '../fields.ts'

export const fi = {
  ...carriedFi('health'),
  background: { label: 'Terveys ja jaksaminen' },
  'background.healthInformation': {
    label: 'Terveydentila',
    prompts: [
      'Vain se, millä on merkitystä työkyvylle ja minkä asiakas haluaa tässä kerrottavan.',
      'Tehdyt selvitykset, meneillään oleva hoito ja kuntoutus.',
    ],
  },
  'background.factorsAffectingWorkAbility': {
    label: 'Työkykyyn vaikuttavat tekijät',
    prompts: [
      'Mikä vaikuttaa työkykyyn eniten?',
      'Voimavarat ja vahvuudet, ei vain rajoitteita.',
      'Mitä pitää ottaa huomioon?',
    ],
  },
  'background.leisureSleepMoodRecovery': {
    label: 'Vapaa-aika, uni, mieliala ja palautuminen',
    prompts: ['Miten asiakas nukkuu ja palautuu?', 'Mikä tuo iloa ja lepoa?'],
  },
  'background.assistiveDevices': {
    label: 'Käytössä olevat apuvälineet',
    prompts: ['Myös arjen omat keinot: kuulokkeet, muistutukset, kalenteri.'],
  },
} as const satisfies PartWording<typeof health>
