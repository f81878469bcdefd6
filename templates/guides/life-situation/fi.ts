import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Päihteet ja elämäntilanne puheeksi',
  about:
    'Raha, asuminen, läheiset, vuorokausirytmi ja päihteet vaikuttavat siihen, mihin voimat riittävät. Opas on keskustelun tueksi. Mikään kohta ei yksin estä arviointia tai työtä.',
  notice: [
    {
      heading: 'Työpäivä',
      items: [
        'Tulee usein myöhässä tai vaihtelevaan aikaan.',
        'Maanantait tai palkkapäivän jälkeiset päivät ovat vaikeita.',
        'Vointi vaihtelee päivästä toiseen enemmän kuin tehtävä.',
      ],
    },
    {
      heading: 'Puheessa',
      items: [
        'Huoli rahasta, asunnosta tai läheisestä tulee esiin ohimennen.',
        'Vapaa-ajasta puhuminen on hankalaa.',
        'Kertoo itse muutoksesta, jonka on tehnyt tai haluaa tehdä.',
      ],
    },
  ],
  strengths: [
    'Mikä arjessa pitää jo nyt koossa?',
    'Milloin viimeksi sujui hyvin, ja mitä silloin oli toisin?',
  ],
  ask: [
    'Kysy lupa: ”Sopiiko, että puhumme siitä, mikä muu elämässä vie voimia?”',
    'Miten tavallinen viikkosi kulkee?',
    'Kysy päihteistä kaikilta samaan tapaan: ”Käytätkö alkoholia tai muita päihteitä, ja näkyykö se työpäivässä?”',
    'Mitä näistä asioista haluat pitää vain meidän välisenä?',
  ],
  tryAtWork: [
    'Alkamisaika, johon on mahdollista päästä. Aikaistetaan vähitellen.',
    'Sovitaan etukäteen, miten poissaolosta ilmoitetaan.',
    'Etuusneuvonta ennen kuin tulot muuttuvat.',
    'Ensimmäinen tapaaminen uudessa palvelussa yhdessä.',
  ],
  refer: [
    'Päihtyneenä tai vieroitusoireisena työtä ei tehdä: keskeytä turvallisesti ja sovi uusi aika.',
    'Jos asiakas haluaa apua, tarjoudu ottamaan yhteyttä päihdepalveluihin, sosiaalipalveluihin tai velkaneuvontaan yhdessä.',
    'Näitä tietoja ei kerrota eteenpäin ilman erikseen annettua lupaa.',
  ],
  source:
    'Kirjoitettu omin sanoin; aiheet Päijät-Hämeen tuetun työhönvalmennuksen raportin (2022) liitteistä 1 ja 7. Alan ammattilainen ei ole vielä tarkistanut sisältöä.',
}
