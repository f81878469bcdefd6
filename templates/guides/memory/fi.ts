import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Muisti ja uuden oppiminen',
  about:
    'Uuden tehtävän oppiminen vaatii muistia, tarkkaavuutta ja rauhaa. Väsymys, jännitys, kipu ja vieras kieli hidastavat oppimista kenellä tahansa. Siksi sama tehtävä kannattaa nähdä useana päivänä.',
  notice: [
    {
      heading: 'Ohjeen vastaanottaminen',
      items: [
        'Pitkästä ohjeesta jää mieleen alku tai loppu.',
        'Kysyy samaa uudelleen, tai ei kysy vaikka epäröi.',
        'Osaa, kun joku näyttää vierestä, mutta ei vielä yksin.',
      ],
    },
    {
      heading: 'Tehtävän kulku',
      items: [
        'Vaihe jää väliin, kun joku keskeyttää.',
        'Eilen opittu pitää aloittaa alusta.',
        'Oppii hitaasti, mutta opittu pysyy.',
      ],
    },
  ],
  strengths: [
    'Missä tehtävässä toistoja ei enää tarvita?',
    'Oppiiko parhaiten tekemällä, katsomalla, lukemalla vai kuuntelemalla?',
  ],
  ask: [
    'Miten olet ennen oppinut uuden työn?',
    'Mikä ohjeessa oli selvää, mikä jäi auki?',
    'Haluatko kerrata heti vai tauon jälkeen?',
    'Millaisista muistilapuista tai muistutuksista olet hyötynyt?',
  ],
  tryAtWork: [
    'Näytä ensin, tehkää sitten yhdessä, lopuksi yksin.',
    'Kolme vaihetta kerrallaan, kuvat työpisteen seinälle.',
    'Pyydä kertomaan ohje omin sanoin. Kirjaa, montako toistoa tarvittiin.',
    'Sama tehtävä, sama järjestys, sama ohjaaja ensimmäiset päivät.',
  ],
  refer: [
    'Jos muisti on muuttunut aiempaan verrattuna tai tutussa ympäristössä eksyy, ehdota yhteydenottoa terveydenhuoltoon.',
    'Muistin ja oppimisen tutkii psykologi, neuropsykologi tai lääkäri. Työn havainnot auttavat heitä, jos asiakas antaa niihin luvan.',
  ],
  source:
    'Kirjoitettu omin sanoin yleisestä ohjaustyön tiedosta; aiheet PALO-hankkeen loppuraportin (Oulu 2022) liitteistä 6–8. Alan ammattilainen ei ole vielä tarkistanut sisältöä.',
}
