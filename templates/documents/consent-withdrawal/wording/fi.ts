export const fi = {
  title: 'Ilmoitus suostumuksen perumisesta',
  to: (party: string) => `Vastaanottaja: ${party}`,
  toUnknown: 'Vastaanottaja',
  party: 'Taho, jolle ilmoitus annetaan',
  text: 'Perun suostumukseni siihen, että tietojani vaihdetaan työkykyni arvioinnissa.',
  consentGiven: 'Suostumus annettu',
  toldOn: 'Ilmoitettu teille',
  how: 'Miten ilmoitettiin',
  said: 'Mitä sanoin',
  scope: 'Mitä peruminen koskee',
  scopes: ['koko suostumusta', 'vain tätä osaa:'],
  from: 'Peruminen alkaa',
  dateHelp: 'pp.kk.vvvv',
  request: {
    title: 'Mitä pyydän teitä tekemään',
    items: [
      'Lopettakaa tietojeni antaminen ja pyytäminen tämän suostumuksen perusteella.',
      'Kertokaa perumisesta heti niille, joille olette tietojani tämän suostumuksen perusteella antaneet.',
      'Merkitkää peruminen asiakastietoihini.',
    ],
  },
  afterwards:
    'Peruminen ei vedä takaisin jo annettuja tietoja. Viranomaisen lakiin perustuvaan oikeuteen käsitellä tietoja se ei vaikuta.',
  signing: 'Allekirjoitukset',
  received: 'ilmoituksen vastaanottaja',
}

/** The same keys in every language, checked by type. */
export type WithdrawalWording = typeof fi
