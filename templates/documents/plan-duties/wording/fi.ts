export const fi = {
  title: 'Omat tehtävät suunnitelmassa',
  client: 'Asiakas',
  madeOn: 'Suunnitelma tehty',
  contact: 'Keneltä kysyä',
  next: 'Seuraava tapaaminen',
  caption: 'Mitä sovittiin',
  task: 'Tehtävä',
  due: 'Mihin mennessä',
  done: 'Tehty (päivä)',
  ask: 'Jos tehtävä ei onnistu sovittuun päivään mennessä, kerro siitä ajoissa.',
  unnamed: 'Tekijää ei ole sovittu',
}

/** The same keys in every language, checked by type. */
export type PlanDutiesWording = typeof fi
