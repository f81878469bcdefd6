import type { GuideText } from '../guide.ts'

export const fi: GuideText = {
  title: 'Kipu ja liikkumisen rajat',
  about:
    'Kipu ja jäykkyys muuttavat tapaa tehdä työtä. Usein niistä ei kerrota, ennen kuin joku kysyy. Opas auttaa näkemään, missä työn voi tehdä toisin.',
  notice: [
    {
      heading: 'Asento ja liike',
      items: [
        'Vaihtaa asentoa, tukee käsillä tai säästää toista puolta.',
        'Välttää kumartumista, kurottamista, portaita tai nostamista.',
        'Ote irtoaa, tai pieni esine on vaikea pitää.',
      ],
    },
    {
      heading: 'Aika',
      items: [
        'Työ hidastuu päivän mittaan tai saman liikkeen toistuessa.',
        'Seuraava päivä on raskaampi kuin edellinen.',
        'Aamun ensimmäinen tunti on jäykin.',
      ],
    },
  ],
  strengths: [
    'Mitkä liikkeet ja asennot sujuvat hyvin?',
    'Millä omilla keinoilla työ on onnistunut tähän asti?',
  ],
  ask: [
    'Missä työvaiheessa kipu alkaa, ja mikä sen lopettaa?',
    'Kuinka kauan voit seistä, istua tai kävellä, ennen kuin tarvitset tauon?',
    'Millainen olo on illalla ja seuraavana aamuna?',
    'Onko sinulle annettu ohjeita liikkumisesta tai nostamisesta?',
  ],
  tryAtWork: [
    'Lyhyet tauot ennen kuin kipu alkaa.',
    'Työn korkeus, tuoli, kärry tai nostoapu.',
    'Vuoroin seisten ja istuen, raskas ja kevyt vuorotellen.',
    'Raskain vaihe siihen aikaan päivästä, jolloin olo on paras.',
  ],
  refer: [
    'Uusi, kova tai yltyvä kipu: keskeytä työ ja ehdota yhteydenottoa terveydenhuoltoon.',
    'Fysioterapeutti tai toimintaterapeutti voi arvioida apuvälineen ja työasennon.',
    'Työpaikalle kerrotaan, mitä työssä tarvitaan, ei sairautta.',
  ],
  source:
    'Kirjoitettu omin sanoin yleisestä ohjaustyön tiedosta; aiheet PALO-hankkeen loppuraportin (Oulu 2022) liitteestä 6. Alan ammattilainen ei ole vielä tarkistanut sisältöä.',
}
