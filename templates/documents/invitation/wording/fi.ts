/** The order of the day is the model's own (verkoston työnjaollinen neuvonpito). */
export const fi = {
  title: 'Kutsu verkoston työnjaolliseen neuvonpitoon',
  lead: 'Sovimme yhdessä asiakkaan kanssa, kuka tekee mitä ja mihin mennessä.',
  when: 'Milloin',
  where: 'Missä ja miten',
  date: 'Päivä',
  dateHelp: 'pp.kk.vvvv',
  time: 'Kellonaika',
  place: 'Paikka',
  mode: 'Miten tavataan',
  whose: 'Kenen asia',
  need: 'Mihin haetaan ratkaisua',
  invited: { title: 'Kutsutut', ask: 'Ketkä kutsutaan', client: 'asiakas' },
  agenda: {
    title: 'Näin etenemme',
    items: [
      'Jokainen kertoo nimensä, tehtävänsä ja organisaationsa.',
      'Asiakas kertoo tilanteestaan ja tuen tarpeestaan, itse tai tutun työntekijän kanssa.',
      'Kysymme lisää, jos jokin on epäselvää.',
      'Jokainen toimija kertoo, miten voi vastata asiakkaan tuen tarpeeseen.',
      'Katsomme yhdessä, mitä palveluja tarvitaan ja puuttuuko verkostosta joku.',
      'Teemme yhteisen asiakassuunnitelman: tavoite, tehtävät, vastuuhenkilöt ja päivät.',
      'Sovimme, milloin tapaamme seuraavan kerran.',
    ],
  },
  before: {
    title: 'Ennen tapaamista',
    items: [
      'Asiakas: mieti, mitä haluat muiden tietävän ja mitä toivot. Voit ottaa mukaan läheisen. Kerro, jos tarvitset tulkin.',
      'Toimija: mieti, mitä voit tarjota. Ota mukaan vain ne tiedot, joihin on suostumus.',
      'Jos et pääse paikalle, kerro siitä kutsujalle ajoissa.',
    ],
  },
  inviter: { title: 'Kutsuja', ask: 'Kutsuja ja puhelinnumero' },
  secrecy:
    'Verkosto kokoontuu asiakkaan suostumuksella. Myös se, että joku on asiakas, on salassa pidettävä tieto: älä kirjoita hänen nimeään kalenteriin tai suojaamattomaan sähköpostiin.',
}

/** The same keys in every language, checked by type. */
export type InvitationWording = typeof fi
