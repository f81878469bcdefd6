import type { PartWording } from '../../../model/part.ts'
import type { healthCheck } from '../fields.ts'

export const fi = {
  healthCheck: { label: 'Työttömän terveystarkastus' },
  'healthCheck.need': {
    label: 'Miksi tarkastusta tarvitaan',
    prompts: [
      'Mitä asiakas toivoo tarkastukselta?',
      'Mihin työkykyä koskevaan kysymykseen haetaan vastausta?',
    ],
  },
  'healthCheck.recognisedBy': { label: 'Kuka tunnisti tarpeen' },
  'healthCheck.abilitatorDone': { label: 'Onko Kykyviisari täytetty?' },
  'healthCheck.contactAllowed': { label: 'Onko asiakas antanut luvan yhteydenottoon?' },
  'healthCheck.contactedOn': { label: 'Yhteys koordinaatioon' },
  'healthCheck.coordinator': { label: 'Koordinaattori' },
  'healthCheck.consultation': { label: 'Mitä koordinaattorin kanssa puhuttiin' },
  'healthCheck.decision': {
    label: 'Tarvitaanko tarkastus',
    options: {
      needed: 'tarvitaan',
      notNeeded: 'ei tarvita, tieto riittää',
      open: 'selvitetään vielä',
    },
  },
  'healthCheck.decisionReason': { label: 'Perustelu' },
  'healthCheck.date': { label: 'Tarkastuksen päivä' },
  'healthCheck.time': { label: 'Kellonaika' },
  'healthCheck.place': { label: 'Paikka' },
  'healthCheck.workerAttends': {
    label: 'Onko oma työntekijä mukana',
    hint: 'Asiakas päättää.',
    options: {
      beginningAndFeedback: 'alussa ja palautekeskustelussa',
      feedbackOnly: 'vain palautekeskustelussa',
      clientAlone: 'asiakas menee yksin',
    },
  },
  'healthCheck.forTheNurse': {
    label: 'Mitä terveydenhoitajan on hyvä tietää',
    hint: 'Vain asiakkaan luvalla.',
  },
  'healthCheck.feedback': {
    label: 'Palaute työkyvystä',
    hint: 'Vain se, minkä asiakas antaa luvan kertoa. Löydökset jäävät terveydenhuoltoon.',
  },
  'healthCheck.feedbackTo': { label: 'Kenelle palaute annetaan', add: 'Lisää saaja', one: 'Saaja' },
  'healthCheck.servicesAfter': { label: 'Mitä palveluja tarvitaan jatkossa' },
} as const satisfies PartWording<typeof healthCheck>
