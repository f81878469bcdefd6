import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Kieli, kulttuuri ja tulkki',
  about:
    'Vieraalla kielellä työskentely väsyttää, ja osaaminen jää helposti piiloon. Opas auttaa erottamaan, mikä on kieltä ja mikä jotain muuta, ja käyttämään tulkkia.',
  notice: [
    {
      heading: 'Ymmärtäminen',
      items: [
        'Nyökkää tai vastaa ”joo”, mutta tekee toisin.',
        'Puhuu arjen asioista sujuvasti, mutta työn sanat puuttuvat.',
        'Osaa tehtävän, kun se näytetään. Kirjallinen ohje jää lukematta.',
      ],
    },
    {
      heading: 'Tavat',
      items: [
        'Esimieheltä ei kysytä, tai apua ei pyydetä.',
        'Ei sano, jos jokin on vaikeaa tai kipeää.',
        'Aika, tervehtiminen tai katse merkitsevät muuta kuin mihin paikassa on totuttu.',
      ],
    },
  ],
  strengths: [
    'Mitä kieliä asiakas puhuu, lukee ja kirjoittaa, ja millaista työtä on tehnyt niillä?',
    'Mitä osaamista on toisesta maasta, vaikka todistus puuttuisi?',
  ],
  ask: [
    'Millä kielellä haluat puhua terveydestä, millä työstä?',
    'Haluatko tulkin? Onko joku, jota et halua tulkiksi?',
    'Pyydä näyttämään tai kertomaan omin sanoin. Älä kysy ”ymmärsitkö”.',
    'Miten tällaisessa työssä oli tapana toimia aiemmassa työpaikassasi?',
  ],
  tryAtWork: [
    'Lyhyet lauseet, samat sanat samoista asioista, kuva tai malli viereen.',
    'Varaa tulkatulle keskustelulle kaksinkertainen aika ja kerro tulkille aihe etukäteen.',
    'Puhu asiakkaalle, älä tulkille. Tulkki on ammattilainen: lapsi tai läheinen ei tulkkaa.',
    'Työpaikan sanasto, jota täydennetään yhdessä.',
  ],
  refer: [
    'Arvioi työ- ja toimintakykyä vasta, kun kieli ei ole esteenä. Kirjaa, millä kielellä ja kenen tulkkaamana keskusteltiin.',
    'Jos oppiminen on hidasta myös omalla kielellä, kysy, haluaako asiakas selvittää asiaa terveydenhuollossa.',
  ],
  source:
    'Kirjoitettu omin sanoin yleisestä ohjaustyön tiedosta. Alan ammattilainen ei ole vielä tarkistanut sisältöä.',
}
