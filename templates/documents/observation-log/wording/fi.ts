export const fi = {
  title: 'Havaintopäiväkirja',
  lead: 'Mitä nähtiin ja kuultiin, missä tehtävässä ja milloin. Päätelmät tehdään yhdessä yhteenvedossa.',
  period: 'Ajalta',
  site: 'Paikka',
  count: 'Havaintoja',
  observations: {
    title: 'Havainnot',
    caption: 'Havainnot aikajärjestyksessä',
    date: 'Päivä',
    observer: 'Havainnon tekijä',
    situation: 'Tehtävä ja ympäristö',
    observation: 'Havainto',
  },
  icf: {
    title: 'ICF-koodit, joihin havainnot liittyvät',
    caption: 'Koodit ja tarkenteet',
    code: 'Koodi',
    qualifier: 'Tarkenne',
    note: 'Mihin se liittyy',
  },
  observers: 'Havaintojen tekijät',
}

/** The same keys in every language, checked by type. */
export type ObservationLogWording = typeof fi
