import type { Block, DocumentModel } from '../../../templates/model/blocks.ts'

/** An invented summary with every kind of block, in the Finnish that professionals write. */
const blocks: readonly Block[] = [
  {
    type: 'heading',
    level: 1,
    text: 'Monitoimijainen yhteenveto',
  },
  {
    type: 'paragraph',
    style: 'lead',
    content: [
      {
        text: 'Leyla Şükran Demirkaya-Suvantola · arviointi 17.8.–6.11.2026',
      },
    ],
  },
  {
    type: 'note',
    tone: 'attention',
    content: [
      [
        {
          text: 'Asiakas on rajannut tietojen luovuttamista.',
        },
      ],
      [
        {
          text: 'Yhdistykselle luovutetaan vain kohdat Ympäristötekijät ja Jatkosuositukset. Hoitotietoja ei siirretä työllisyyspalveluihin.',
        },
      ],
    ],
  },
  {
    type: 'fieldList',
    items: [
      {
        label: 'Asiakas',
        value: [
          [
            {
              text: 'Leyla Şükran Demirkaya-Suvantola',
            },
          ],
        ],
      },
      {
        label: 'Henkilötunnus',
        value: [
          [
            {
              text: '270783-962H',
            },
          ],
        ],
      },
      {
        label: 'Kotikunta',
        value: [
          [
            {
              text: 'Meriluoto',
            },
          ],
        ],
      },
      {
        label: 'Tulkkaus',
        value: [
          [
            {
              text: 'Tulkki tarvitaan, kieli turkki',
            },
          ],
        ],
      },
      {
        label: 'Arviointipaikka',
        value: [
          [
            {
              text: 'Kotikahvila Aallokko ry, kahvila ja yhdistyksen toimisto',
            },
          ],
          [
            {
              text: 'Rantapolku 12 B, 99970 Meriluoto',
            },
          ],
        ],
      },
      {
        label: 'Työaika',
        value: [
          [
            {
              text: 'Kolme päivää viikossa klo 9–13, lokakuun alusta klo 9–14',
            },
          ],
        ],
      },
      {
        label: 'Arvioinnin tavoite',
        value: [
          [
            {
              text: 'Kartoittaa, miten asiakkaan taloushallinnon osaaminen ja suomen kielen taito riittävät toimistotyöhön masennuksesta toipumisen aikana ja millainen työn ja levon rytmi tukee toipumista.',
            },
          ],
        ],
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Minä haluan takaisin numeroiden luokse, mutta en halua enää sairastua työhön.',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Toimijat',
  },
  {
    type: 'actorCards',
    actors: [
      {
        name: 'Iiris Kaislamo',
        lines: [
          'toimintaterapeutti',
          'Saaristorannikon hyvinvointialue',
          'Mielenterveys- ja päihdepalvelut, kuntoutustiimi',
          'iiris.kaislamo@example.fi',
          '040-000 3301',
        ],
      },
      {
        name: 'Benjamin Öhrnfors',
        lines: [
          'omavalmentaja',
          'Meriluodon työllisyyspalvelut',
          'Kansainväliset asiakkaat',
          'benjamin.ohrnfors@example.fi',
          '040-000 3302',
        ],
      },
      {
        name: 'Saara-Lotta Ulappamäki',
        lines: [
          'psykiatrinen sairaanhoitaja',
          'Saaristorannikon hyvinvointialue',
          'Mielenterveyspalvelut',
          'saara-lotta.ulappamaki@example.fi',
          '040-000 3303',
        ],
      },
      {
        name: 'Väinö Rantakallas',
        lines: [
          'sosiaalityöntekijä',
          'Saaristorannikon hyvinvointialue',
          'Aikuissosiaalityö',
          'vaino.rantakallas@example.fi',
          '040-000 3304',
        ],
      },
      {
        name: 'Meri Poukamasaari',
        lines: [
          'toiminnanjohtaja, työpaikkaohjaaja',
          'Kotikahvila Aallokko ry',
          'Toimisto',
          'meri.poukamasaari@example.fi',
          '040-000 3305',
        ],
      },
      {
        name: 'Aslı Kuutamolahti',
        lines: [
          'asioimistulkki',
          'Tulkkipalvelu Silta',
          'Turkin kieli',
          'asli.kuutamolahti@example.fi',
          '040-000 3306',
        ],
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Työtehtävät',
  },
  {
    type: 'list',
    ordered: false,
    items: [
      [
        {
          text: 'kassatyö ja tilausten vastaanotto',
        },
      ],
      [
        {
          text: 'leivonnaisten esillepano',
        },
      ],
      [
        {
          text: 'laskujen tarkastaminen ja tiliöinti',
        },
      ],
      [
        {
          text: 'jäsenrekisterin päivittäminen',
        },
      ],
      [
        {
          text: 'kuukausiraportin kokoaminen taulukkolaskennalla',
        },
      ],
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Taustatiedot',
  },
  {
    type: 'heading',
    level: 3,
    text: 'Arviointiin ohjautuminen',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Asiakas otti itse yhteyttä omavalmentajaan ja kertoi haluavansa kokeilla työtä pitkän sairausloman jälkeen. Omavalmentaja pyysi toimintaterapeuttia mukaan, koska edellinen paluuyritys suoraan kokoaikaiseen kirjanpitäjän työhön päättyi kahden viikon jälkeen uupumukseen.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Koulutus',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Kauppatieteen kandidaatin tutkinto, İzmir 2006 (rinnastettu). Taloushallinnon ammattitutkinto 2016. Suomen kielen yleinen kielitutkinto, keskitaso, 2019. Palkkahallinnon verkkokurssi 2023.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Työhistoria',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Viimeisin työsuhde oli kirjanpitäjänä tilitoimistossa helmikuusta 2019 huhtikuuhun 2024. Työtehtäviin kuului kolmenkymmenen pienyrityksen kirjanpito, arvonlisäveroilmoitukset, palkanlaskenta ja asiakasneuvonta puhelimessa. Aiemmin ravintolan kassatyö ja myymälän varaston hoito.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Työkykyyn vaikuttavat tekijät',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Työkykyyn vaikuttavat vireyden vaihtelu, keskittymisen herpaantuminen iltapäivisin, taipumus ylittää omat voimavarat sekä suomenkielisen puhelintyön kuormittavuus. Voimavaroja ovat vankka ammattitaito, kolmen kielen hallinta, huolellisuus ja vahva halu oppia.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Arki',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Asiakas asuu puolisonsa ja kahden kouluikäisen lapsen kanssa. Kotityöt jaetaan, mutta lasten kouluasiat ja lomakkeet jäävät usein hänelle. Raskaimpina viikkoina ruoanlaitto on vaihtunut valmisruokaan ja omat peseytymisrutiinit ovat lyhentyneet. Asioiminen kaupungilla onnistuu, jos matkalla ei ole ruuhkaa.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Vapaa-aika, uni ja palautuminen',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Nukahtaminen kestää, ja asiakas herää neljältä miettimään asioita. Mieliala on kohentunut keväästä, mutta sunnuntai-illat ovat vaikeita. Palautumista tukevat saz-soittimen soittaminen, kävely meren rannalla ja sisaren kanssa puhuminen videopuhelussa.',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Kykyviisari',
  },
  {
    type: 'table',
    caption: 'Kykyviisari®-tulokset mittauksittain',
    rowHeaders: true,
    columns: [
      {
        title: 'Osio',
        align: 'start',
        share: 0.5,
      },
      {
        title: '13.8.2026',
        align: 'end',
        share: 0.25,
      },
      {
        title: '3.11.2026',
        align: 'end',
        share: 0.25,
      },
    ],
    rows: [
      {
        cells: [
          [
            [
              {
                text: 'Kokonaistilanne',
              },
            ],
          ],
          [
            [
              {
                text: '–',
              },
            ],
          ],
          [
            [
              {
                text: '56 %',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: 'Osallisuus',
              },
            ],
          ],
          [
            [
              {
                text: '51 %',
              },
            ],
          ],
          [
            [
              {
                text: '60 %',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: 'Mieli',
              },
            ],
          ],
          [
            [
              {
                text: '31 %',
              },
            ],
          ],
          [
            [
              {
                text: '47 %',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: 'Arki',
              },
            ],
          ],
          [
            [
              {
                text: '43 %',
              },
            ],
          ],
          [
            [
              {
                text: '55 %',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: 'Taidot',
              },
            ],
          ],
          [
            [
              {
                text: '49 %',
              },
            ],
          ],
          [
            [
              {
                text: '63 %',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: 'Keho',
              },
            ],
          ],
          [
            [
              {
                text: '–',
              },
            ],
          ],
          [
            [
              {
                text: '54 %',
              },
            ],
          ],
        ],
      },
    ],
  },
  {
    type: 'chart',
    caption: 'Muutos mittausten välillä',
    alternative:
      'Osallisuus nousi 51 prosentista 60 prosenttiin, Mieli 31:stä 47:ään, Arki 43:sta 55:een ja Taidot 49:stä 63:een. Kokonaistilanne ja Keho mitattiin vain marraskuussa: 56 % ja 54 %.',
    unit: '%',
    min: 0,
    max: 100,
    series: ['13.8.2026', '3.11.2026'],
    rows: [
      {
        label: 'Kokonaistilanne',
        values: [null, 56],
      },
      {
        label: 'Osallisuus',
        values: [51, 60],
      },
      {
        label: 'Mieli',
        values: [31, 47],
      },
      {
        label: 'Arki',
        values: [43, 55],
      },
      {
        label: 'Taidot',
        values: [49, 63],
      },
      {
        label: 'Keho',
        values: [null, 54],
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'note',
    content: [
      {
        text: 'Alkumittauksesta puuttuvan Keho-osion vuoksi kokonaistilannetta ei verrata prosentteina. Muutoksia tarkastellaan vain niissä osioissa, joihin asiakas vastasi kahdesti.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Seurannassa vahvimmaksi nousi Taidot. Asiakas arvioi erityisesti laskemisen ja uuden oppimisen hyväksi. Myös Osallisuus parani, mikä näkyi siinä, että hän nimesi kolme uutta ihmistä, joille voi soittaa.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Mieli jäi molemmilla kerroilla matalimmaksi. Asiakas kuvasi huolestuneisuutta, itsesyytöksiä ja sitä, ettei hän aina iloitse asioista, joista ennen iloitsi. Tuloksen perusteella hoitotaho teki erillisen oirearvion.',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Työsuoriutuminen',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Kahvilatyössä asiakas selvisi kiireestäkin, mutta äänet ja keskeytykset väsyttivät. Toimistotyössä hän työskenteli itsenäisesti toisesta viikosta lähtien. Poissaoloja oli kolme päivää, kaikki migreenin vuoksi.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Keskittyminen säilyy hyvänä noin puolitoista tuntia kerrallaan. Laskeminen, päättely ja kokonaisuuksien hahmottaminen ovat erinomaisia. Useiden asioiden yhtäaikainen hoitaminen heikentää tulosta.',
      },
    ],
  },
  {
    type: 'heading',
    level: 3,
    text: 'Työnantajan palaute',
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Työpaikkaohjaajan palaute 5.11.2026: Leyla on tuonut yhdistykseen järjestyksen, jota emme tienneet kaipaavamme. Hän on kohtelias, täsmällinen ja hauska. Toivon, että hän pitäisi taukonsa ilman, että kukaan muistuttaa. Palkkaisimme hänet osa-aikaisesti, jos rahoitus järjestyy.',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Asiakkaan oma näkemys',
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Olen viihtynyt. Ihmiset sanoivat minun nimeni oikein, ja se tuntui isolta asialta.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Onnistuin raportissa ja puhelimessa. Kehitettävää on tauoissa ja siinä, että annan itselleni luvan olla hidas.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Sovellun alalle, en epäile sitä. Sopivan työmäärän löytäminen on vaikeampaa kuin kirjanpito.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Ajastin, tulkki isoissa kokouksissa ja se, että kaikki puhuivat minun kanssani eivätkä minusta.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Alussa väsyin niin, että nukahdin bussiin. Nyt jaksan leipoa lasten kanssa lauantaisin, vaikka migreeni vie välillä päivän.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    content: [
      {
        text: 'Haluan osa-aikaisen kirjanpitäjän työn tammikuussa ja myöhemmin neljä päivää viikossa. Lisäksi haluan opettaa muille maahan muuttaneille, miten verokortti toimii.',
      },
    ],
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Leyla sanoi kotona turkiksi: ',
      },
      {
        text: '”Sayıları özledim.”',
        language: 'tr',
        emphasis: 'italic',
      },
      {
        text: ' Numeroita oli ',
      },
      {
        text: 'ikävä',
        emphasis: 'strong',
      },
      {
        text: '.',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Suositukset',
  },
  {
    type: 'paragraph',
    style: 'body',
    content: [
      {
        text: 'Arviointi vahvisti, että työkyky taloushallinnon tehtäviin on olemassa, kun työmäärä pysyy hallittuna.',
      },
    ],
  },
  {
    type: 'list',
    ordered: true,
    items: [
      [
        {
          text: 'Työaika 15 tuntia viikossa 31.12.2026 asti, sen jälkeen arvio kuukausittain',
        },
      ],
      [
        {
          text: 'Tauko 90 minuutin välein, ajastin työpöydällä',
        },
      ],
      [
        {
          text: 'Himmennettävä valaisin ja oma työhuone tai väliseinä',
        },
      ],
      [
        {
          text: 'Ammatillisen suomen kurssi, painotus puhelintyössä',
        },
      ],
      [
        {
          text: 'Työhönvalmentajan tuki rekrytoinnissa ja ensimmäisten kuukausien ajan',
        },
      ],
    ],
  },
  {
    type: 'note',
    tone: 'quiet',
    content: [
      [
        {
          text: 'Suositukset on käyty läpi asiakkaan kanssa tulkin välityksellä 6.11.2026.',
        },
      ],
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Allekirjoitukset',
  },
  {
    type: 'signatures',
    entries: [
      {
        role: 'asiakas',
        name: 'Leyla Demirkaya-Suvantola',
        signed: '',
        lineLabel: 'Päiväys ja allekirjoitus',
      },
      {
        role: 'toimintaterapeutti',
        name: 'Iiris Kaislamo',
        signed: 'Kuitannut 6.11.2026',
        lineLabel: 'Päiväys ja allekirjoitus',
      },
      {
        role: 'omavalmentaja',
        name: 'Benjamin Öhrnfors',
        signed: '',
        lineLabel: 'Päiväys ja allekirjoitus',
      },
    ],
  },
  {
    type: 'heading',
    level: 2,
    text: 'Liite: havainnot',
    startsPage: true,
  },
  {
    type: 'table',
    caption: 'Havainnot aikajärjestyksessä',
    rowHeaders: true,
    columns: [
      {
        title: 'Päivä',
        align: 'start',
        share: 0.15,
      },
      {
        title: 'Tehtävä',
        align: 'start',
        share: 0.2,
      },
      {
        title: 'Havainto',
        align: 'start',
        share: 0.43,
      },
      {
        title: 'Havainnoija',
        align: 'start',
        share: 0.22,
      },
    ],
    rows: [
      {
        cells: [
          [
            [
              {
                text: '18.8.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'perehdytys kahvilaan',
              },
            ],
          ],
          [
            [
              {
                text: 'Oppi kassan yhdessä aamupäivässä. Tervehti asiakkaita ystävällisesti, mutta vetäytyi, kun puhelin soi.',
              },
            ],
          ],
          [
            [
              {
                text: 'Meri Poukamasaari',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '26.8.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'laskujen tarkastaminen',
              },
            ],
          ],
          [
            [
              {
                text: 'Tarkasti 34 laskua kahdessa tunnissa ja löysi kolme virhettä. Työskenteli ilman taukoa, vaikka tauosta oli sovittu. Huomasi väsymyksen vasta, kun silmiä alkoi kirvellä.',
              },
            ],
          ],
          [
            [
              {
                text: 'Iiris Kaislamo',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '3.9.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'hoitotapaaminen',
              },
            ],
          ],
          [
            [
              {
                text: 'Asiakas kertoi itkeneensä töiden jälkeen kahtena päivänä. Sovittiin tauoista ajastimella ja siitä, että ensimmäinen tunti on aina toimistossa eikä kahvilassa.',
              },
            ],
          ],
          [
            [
              {
                text: 'Saara-Lotta Ulappamäki',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '15.9.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'jäsenrekisterin päivitys',
              },
            ],
          ],
          [
            [
              {
                text: 'Ehdotti rekisteriin tarkistusta, joka estää samojen tietojen tallentamisen kahdesti. Ehdotus otettiin käyttöön samana päivänä.',
              },
            ],
          ],
          [
            [
              {
                text: 'Meri Poukamasaari',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '24.9.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'puhelimeen vastaaminen',
              },
            ],
          ],
          [
            [
              {
                text: 'Vastasi ensimmäisen kerran puhelimeen harjoitellun aloituslauseen avulla. Puhe oli selkeää, mutta käsi puristi tuolin reunaa koko puhelun ajan. Oli ylpeä onnistumisestaan.',
              },
            ],
          ],
          [
            [
              {
                text: 'Iiris Kaislamo',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '6.10.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'työajan pidennys',
              },
            ],
          ],
          [
            [
              {
                text: 'Viiden tunnin päivä sujui tasaisesti, kun ruokatauko pidettiin ulkona. Työtahti hidastui viimeisellä tunnilla, mutta virheitä ei tullut.',
              },
            ],
          ],
          [
            [
              {
                text: 'Meri Poukamasaari',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '15.10.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'työpaikkakäynti',
              },
            ],
          ],
          [
            [
              {
                text: 'Asiakas esitteli kuukausiraportin omavalmentajalle suomeksi. Ammattisanasto on sujuvaa, arkinen rupattelu vielä epävarmempaa.',
              },
            ],
          ],
          [
            [
              {
                text: 'Benjamin Öhrnfors',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '22.10.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'kotikäynti',
              },
            ],
          ],
          [
            [
              {
                text: 'Perheen arki on rauhoittunut. Lasten harrastuskuljetukset on jaettu, ja asiakas lepää kaksi kertaa viikossa iltapäivällä.',
              },
            ],
          ],
          [
            [
              {
                text: 'Väinö Rantakallas',
              },
            ],
          ],
        ],
      },
      {
        cells: [
          [
            [
              {
                text: '2.11.2026',
              },
            ],
          ],
          [
            [
              {
                text: 'tilinpäätöksen valmistelu',
              },
            ],
          ],
          [
            [
              {
                text: 'Laati itsenäisesti tilinpäätösliitteiden luonnoksen. Tarkastaja ei löytänyt korjattavaa.',
              },
            ],
          ],
          [
            [
              {
                text: 'Meri Poukamasaari',
              },
            ],
          ],
        ],
      },
    ],
  },
]

export const leylasSummary: DocumentModel = {
  kind: 'summary',
  language: 'fi',
  title: 'Monitoimijainen yhteenveto',
  header: 'Leyla Demirkaya-Suvantola · Monitoimijainen yhteenveto',
  stateLabel: 'Luonnos',
  draft: true,
  templateLabel: 'Pohja 1',
  pageLabel: (page, pages) => `Sivu ${page}/${pages}`,
  modified: '2026-11-06T12:34:56.789Z',
  blocks,
}
