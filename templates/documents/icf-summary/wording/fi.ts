export const fi = {
  title: 'Monitoimijainen tiivistelmä ICF-pohjassa',
  rows: {
    title: 'Tiivistelmä',
    heading: 'Monitoimijainen tiivistelmä',
    clientOwnAssessment: 'Asiakkaan oma arvio',
    personalFactors: 'Yksilötekijät',
    environmentalFactors: 'Ympäristötekijät',
    activitiesAndParticipation: 'Suoritukset ja osallistuminen',
    methods: 'Menetelmät',
  },
  environment: {
    title: 'Ympäristötekijät yksitellen',
    caption: 'Mikä ympäristössä edistää ja mikä on esteenä',
    effect: 'Vaikutus',
    code: 'ICF-koodi',
    description: 'Kuvaus',
    effects: { barrier: 'Este', facilitator: 'Edistäjä', neutral: 'Neutraali' },
  },
  codes: {
    title: 'ICF-koodit',
    caption: 'Koodit ja tarkenteet',
    code: 'ICF-koodi',
    rating: 'Tarkenne sanoin',
    sideBySide: 'Kenenkin arvio koodeittain; arvioita ei lasketa yhteen',
    sources: {
      client: 'Asiakas',
      professional: 'Ammattilaiset',
      workplace: 'Työpaikka',
      other: 'Muut',
      unsaid: 'Arvio',
    },
    note: 'Huomautus',
  },
  key: 'ICF on WHO:n toimintakyvyn, toimintarajoitteiden ja terveyden kansainvälinen luokitus. Koodin perässä on tarkenne: 0 ei ongelmaa, 1 lievä, 2 kohtalainen, 3 vaikea, 4 ehdoton, 8 ei määritelty, 9 ei sovellettavissa. Ympäristötekijän piste merkitsee estettä ja plusmerkki edistäjää.',
  network: 'Verkosto',
}

/** The same keys in every language, checked by type. */
export type IcfSummaryWording = typeof fi
