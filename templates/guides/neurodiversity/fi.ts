import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Neurokirjon piirteet työssä',
  about:
    'Tarkkaavuus, aistit, kieli ja sosiaaliset tilanteet toimivat ihmisillä eri tavoin. Piirre ei ole hyvä eikä huono: se, miten työ sujuu, riippuu myös ympäristöstä. Osa piirteistä ei näy ulospäin.',
  notice: [
    {
      heading: 'Tarkkaavuus ja toiminnanohjaus (esimerkiksi ADHD-piirteet)',
      items: [
        'Työ alkaa innolla ja jää kesken, kun jokin uusi vie huomion.',
        'Aloittaminen, lopettaminen tai siirtyminen tehtävästä toiseen jumittaa.',
        'Kellonajat, paikat ja sovitut asiat sekoittuvat tai unohtuvat.',
        'Päätöksen tekeminen tai oman mielipiteen sanominen on vaikeaa.',
      ],
    },
    {
      heading: 'Vuorovaikutus ja ennakoitavuus (esimerkiksi autismikirjon piirteet)',
      items: [
        'Katsekontakti, ilmeet ja eleet ovat erilaisia kuin mihin työtoverit ovat tottuneet.',
        'Ryhmässä oleminen väsyttää nopeasti, vaikka työ itse sujuu.',
        'Sovitut säännöt ja rutiinit ovat tärkeitä. Yllättävä muutos ahdistaa.',
        'Toisen näkökulman tai vihjeen ymmärtäminen vie aikaa.',
      ],
    },
    {
      heading: 'Aistit ja liike',
      items: [
        'Äänet, valot, hajut, kosketus tai lämpötila häiritsevät tai sattuvat, tai niitä ei huomaa.',
        'Vartalossa tai äänessä on liikkeitä, joita ihminen ei itse ohjaa.',
      ],
    },
    {
      heading: 'Kieli',
      items: [
        'Laajaan kysymykseen, kuten ”mitä kuuluu”, on vaikea vastata.',
        'Puhe ymmärretään sananmukaisesti.',
        'Puhuttu ohje ei jää mieleen, tai oma puhe rönsyilee.',
      ],
    },
    {
      heading: 'Oppiminen',
      items: [
        'Lukeminen, kirjoittaminen tai laskeminen on hidasta, vaikka tehtävän muuten osaa.',
        'Opintoja on jäänyt kesken useasti, tai kouluaika oli raskasta.',
      ],
    },
  ],
  strengths: [
    'Kekseliäisyys ja uudet ratkaisut.',
    'Innostus, joka tarttuu muihin.',
    'Syvä paneutuminen siihen, mikä kiinnostaa.',
    'Rehellisyys ja oikeudenmukaisuus.',
  ],
  ask: [
    'Kysy yhtä asiaa kerrallaan ja rajaa se: ”Miten aamun ensimmäinen tehtävä sujui?”',
    'Mikä tässä paikassa väsyttää, mikä auttaa jaksamaan?',
    'Miten haluat, että ohjeet annetaan: puhumalla, kirjoittamalla vai näyttämällä?',
    'Mitkä keinot ovat auttaneet aiemmin koulussa, töissä tai kotona?',
    'Anna aikaa vastata loppuun asti.',
  ],
  tryAtWork: [
    'Kirjallinen tai kuvallinen lista työvaiheista.',
    'Rauhallinen paikka, kuulosuojaimet tai muu valo.',
    'Muutoksista kerrotaan etukäteen, ja kerrotaan myös, mikä ei muutu.',
    'Yksi nimetty ohjaaja, jolta kysyä.',
    'Tauot ja työn lopetus sovittuun aikaan, muistutus kellosta tai puhelimesta.',
  ],
  refer: [
    'Tuki ei edellytä diagnoosia. Diagnoosi voi silti auttaa ihmistä ymmärtämään itseään, ja osa palveluista vaatii sen.',
    'Jos pulmat haittaavat arkea tai työtä ja asiakas itse toivoo selvitystä, ehdota yhteydenottoa terveydenhuoltoon.',
  ],
  source: 'Kirjoitettu omin sanoin. Tiedot: PALO-hankkeen loppuraportti, Oulu 2022, liite 8.',
}
