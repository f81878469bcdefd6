import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Mieli ja jaksaminen työssä',
  about:
    'Mieliala, huolet, uni ja kuormitus näkyvät työssä usein ennen kuin niistä puhutaan. Opas auttaa huomaamaan ja kysymään, ei arvioimaan sairautta.',
  notice: [
    {
      heading: 'Työn kulku',
      items: [
        'Aloittaminen on raskasta, tai voimat loppuvat kesken päivän.',
        'Virheet tai poissaolot lisääntyvät kiireessä.',
        'Keskittyminen katkeaa, päätökset lykkääntyvät.',
      ],
    },
    {
      heading: 'Olo ja muiden seura',
      items: [
        'Vetäytyy tauoilla, vastaa lyhyesti.',
        'Ärtyy tai itkeytyy herkemmin kuin itse toivoisi.',
        'Moittii itseään, vaikka työ sujui.',
      ],
    },
    {
      heading: 'Palautuminen',
      items: ['Tulee väsyneenä, uni on katkonaista.', 'Vapaapäivä ei palauta.'],
    },
  ],
  strengths: [
    'Mikä työssä tuo iloa tai onnistumisen?',
    'Kuka tai mikä on auttanut aiemmin vaikean ajan yli?',
  ],
  ask: [
    'Mihin aikaan päivästä olosi on paras?',
    'Mikä kuormittaa eniten: tehtävä, kiire, ihmiset vai jokin työn ulkopuolella?',
    'Mistä itse huomaat, että voimat ovat vähissä?',
    'Mitä haluat, että työpaikalla tiedetään, ja kuka sen kertoo?',
  ],
  tryAtWork: [
    'Lyhyempi päivä tai tauko sovittuun aikaan. Lisätään vähitellen.',
    'Yksi tehtävä kerrallaan ja selvä lopetuskohta.',
    'Lyhyt keskustelu ohjaajan kanssa kerran päivässä.',
    'Ennalta sovittu tapa vetäytyä hetkeksi.',
  ],
  refer: [
    'Jos asiakas puhuu itsensä vahingoittamisesta tai on vaarassa, älä jätä häntä yksin: soita 112.',
    'Jos olo on pitkään huono tai pahenee, ehdota yhteydenottoa terveydenhuoltoon ja tarjoudu auttamaan siinä.',
    'Kysy lupa ennen kuin otat yhteyttä asiakkaan puolesta.',
  ],
  source:
    'Kirjoitettu omin sanoin yleisestä ohjaustyön tiedosta; jaottelu PALO-hankkeen loppuraportin (Oulu 2022) liitteestä 6. Alan ammattilainen ei ole vielä tarkistanut sisältöä.',
}
