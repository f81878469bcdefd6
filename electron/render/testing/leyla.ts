import type { Block, DocumentModel, Inline } from '../../../templates/model/blocks.ts'

/** An invented client's summary as the forms would build it: the painter's everyday reading. */
const say = (text: string): Inline => [{ text }]
const field = (label: string, ...value: string[]) => ({ label, value: value.map(say) })
const body = (text: string): Block => ({ type: 'paragraph', style: 'body', content: say(text) })
const quote = (text: string): Block => ({ type: 'paragraph', style: 'quote', content: say(text) })
const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text })
const row = (...cells: string[]) => ({ cells: cells.map((cell) => [say(cell)]) })

const opening: Block[] = [
  heading(1, 'Monitoimijainen yhteenveto aikavälillä 17.8.–6.11.2026'),
  {
    type: 'paragraph',
    style: 'lead',
    content: say(
      'Leyla Şükran Demirkaya-Suvantola, s. 27.7.1983. Toiminnallinen työkyvyn arviointi työkokeilussa, Kotikahvila Aallokko ry, kahvila ja yhdistyksen toimisto.',
    ),
  },
  {
    type: 'note',
    tone: 'quiet',
    content: [
      say(
        'Asiakas on antanut suostumuksen tietojen luovuttamiseen 10.8.2026. Suostumus on voimassa 28.2.2027 asti.',
      ),
      [
        { text: 'Rajaukset: ', emphasis: 'strong' },
        {
          text: 'Yhdistykselle luovutetaan vain kohdat Ympäristötekijät ja Jatkosuositukset. Hoitotietoja ei siirretä työllisyyspalveluihin.',
        },
      ],
    ],
  },
  heading(2, 'Arvioinnin perustiedot'),
  {
    type: 'fieldList',
    items: [
      field(
        'Arviointipaikka',
        'Kotikahvila Aallokko ry, kahvila ja yhdistyksen toimisto, Rantapolku 12 B, 99970 Meriluoto',
      ),
      field('Työaika', 'Kolme päivää viikossa klo 9–13, lokakuun alusta klo 9–14'),
      field(
        'Työtehtävät',
        'kassatyö ja tilausten vastaanotto, leivonnaisten esillepano, laskujen tarkastaminen ja tiliöinti, jäsenrekisterin päivittäminen, kuukausiraportin kokoaminen taulukkolaskennalla',
      ),
      field(
        'Arvioinnin tavoite',
        'Kartoittaa, miten asiakkaan taloushallinnon osaaminen ja suomen kielen taito riittävät toimistotyöhön masennuksesta toipumisen aikana ja millainen työn ja levon rytmi tukee toipumista.',
      ),
      field(
        'Asiakkaan oma tavoite',
        'Minä haluan takaisin numeroiden luokse, mutta en halua enää sairastua työhön.',
      ),
    ],
  },
  heading(2, 'Toimijat'),
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
]

const background: Block[] = [
  heading(2, 'Taustatiedot'),
  {
    type: 'fieldList',
    items: [
      field(
        'Arvioon ohjautuminen',
        'Asiakas otti itse yhteyttä omavalmentajaan ja kertoi haluavansa kokeilla työtä pitkän sairausloman jälkeen. Omavalmentaja pyysi toimintaterapeuttia mukaan, koska edellinen paluuyritys suoraan kokoaikaiseen kirjanpitäjän työhön päättyi kahden viikon jälkeen uupumukseen.',
      ),
      field(
        'Koulutus ja kurssit',
        'Kauppatieteen kandidaatin tutkinto, İzmir 2006 (rinnastettu). Taloushallinnon ammattitutkinto 2016. Suomen kielen yleinen kielitutkinto, keskitaso, 2019. Palkkahallinnon verkkokurssi 2023.',
      ),
      field(
        'Työhistoria',
        'Viimeisin työsuhde oli kirjanpitäjänä tilitoimistossa helmikuusta 2019 huhtikuuhun 2024. Työtehtäviin kuului kolmenkymmenen pienyrityksen kirjanpito, arvonlisäveroilmoitukset, palkanlaskenta ja asiakasneuvonta puhelimessa. Aiemmin ravintolan kassatyö ja myymälän varaston hoito.',
      ),
      field(
        'Aiemmat palvelut',
        'Kelan kuntoutuspsykoterapia käynnissä toista vuotta. Työterveyshuollon työkykyneuvottelu 2024. Kotoutumiskoulutus 2012–2013. Maahanmuuttajanaisten vertaisryhmä keväällä 2025.',
      ),
      field(
        'Terveystiedot',
        'Toistuva masennus, nykyinen jakso osittain toipunut. Työuupumus todettu 2024. Migreeni, kohtauksia kahdesta kolmeen kuukaudessa. Lääkehoito ja psykoterapia jatkuvat. Hoitotaho on kirjannut oman arvionsa erikseen hoitojärjestelmään.',
      ),
      field(
        'Työkykyyn vaikuttavat tekijät',
        'Työkykyyn vaikuttavat vireyden vaihtelu, keskittymisen herpaantuminen iltapäivisin, taipumus ylittää omat voimavarat sekä suomenkielisen puhelintyön kuormittavuus. Voimavaroja ovat vankka ammattitaito, kolmen kielen hallinta, huolellisuus ja vahva halu oppia.',
      ),
      field(
        'Arki',
        'Asiakas asuu puolisonsa ja kahden kouluikäisen lapsen kanssa. Kotityöt jaetaan, mutta lasten kouluasiat ja lomakkeet jäävät usein hänelle. Raskaimpina viikkoina ruoanlaitto on vaihtunut valmisruokaan ja omat peseytymisrutiinit ovat lyhentyneet. Asioiminen kaupungilla onnistuu, jos matkalla ei ole ruuhkaa.',
      ),
      field(
        'Vapaa-aika, uni, mieliala ja palautuminen',
        'Nukahtaminen kestää, ja asiakas herää neljältä miettimään asioita. Mieliala on kohentunut keväästä, mutta sunnuntai-illat ovat vaikeita. Palautumista tukevat saz-soittimen soittaminen, kävely meren rannalla ja sisaren kanssa puhuminen videopuhelussa.',
      ),
      field(
        'Apuvälineet',
        'Sinivaloa suodattavat silmälasit, selkokielinen sanalista laskutustermeistä, ajastin taukojen rytmittämiseen.',
      ),
    ],
  },
]

const measurements: Block[] = [
  heading(2, 'Kykyviisari®'),
  {
    type: 'table',
    caption: 'Osioiden tulokset',
    rowHeaders: true,
    columns: [
      { title: 'Osio', align: 'start', share: 0.4 },
      { title: '13.8.2026', align: 'end', share: 0.2 },
      { title: '3.11.2026', align: 'end', share: 0.2 },
      { title: 'Muutos, prosenttiyksikköä', align: 'end', share: 0.2 },
    ],
    rows: [
      row('Kokonaistilanne', '–', '56 %', '–'),
      row('Osallisuus', '51 %', '60 %', '+9'),
      row('Mieli', '31 %', '47 %', '+16'),
      row('Arki', '43 %', '55 %', '+12'),
      row('Taidot', '49 %', '63 %', '+14'),
      row('Keho', '–', '54 %', '–'),
    ],
  },
  {
    type: 'chart',
    caption: 'Osiot mittauksittain',
    alternative:
      'Osallisuus nousi 51 prosentista 60 prosenttiin, mieli 31:stä 47:ään, arki 43:sta 55:een ja taidot 49:stä 63:een.',
    unit: '%',
    min: 0,
    max: 100,
    series: ['13.8.2026', '3.11.2026'],
    rows: [
      { label: 'Kokonaistilanne', values: [null, 56] },
      { label: 'Osallisuus', values: [51, 60] },
      { label: 'Mieli', values: [31, 47] },
      { label: 'Arki', values: [43, 55] },
      { label: 'Taidot', values: [49, 63] },
      { label: 'Keho', values: [null, 54] },
    ],
  },
  heading(3, 'Parhaat tulokset'),
  body(
    'Seurannassa vahvimmaksi nousi Taidot. Asiakas arvioi erityisesti laskemisen ja uuden oppimisen hyväksi. Myös Osallisuus parani, mikä näkyi siinä, että hän nimesi kolme uutta ihmistä, joille voi soittaa.',
  ),
  heading(3, 'Heikoimmat tulokset'),
  body(
    'Mieli jäi molemmilla kerroilla matalimmaksi. Asiakas kuvasi huolestuneisuutta, itsesyytöksiä ja sitä, ettei hän aina iloitse asioista, joista ennen iloitsi. Tuloksen perusteella hoitotaho teki erillisen oirearvion.',
  ),
  heading(3, 'Kokemus työkyvystä'),
  body(
    'Oma arvio työkyvystä nousi kolmesta kuuteen. Suhde työelämään oli hyvä jo alussa, ja asiakas sanoi, että työ ei ole ollut ongelma vaan sen määrä.',
  ),
  heading(3, 'Vahvuudet ja osaaminen'),
  body(
    'Kirjanpidon ja palkanlaskennan osaaminen, kielitaito (turkki, suomi, englanti), täsmällisyys ja kyky opettaa muita.',
  ),
  heading(3, 'Muutostoiveet'),
  body(
    'Asiakas toivoo muutosta itsensä vaatimiseen, unirytmiin sekä siihen, että hän uskaltaisi puhua puhelimessa suomeksi jännittämättä.',
  ),
  heading(3, 'Keskustelu tuloksista'),
  body(
    'Alkumittauksesta puuttuvan Keho-osion vuoksi kokonaistilannetta ei verrata prosentteina. Muutoksia tarkastellaan vain niissä osioissa, joihin asiakas vastasi kahdesti.',
  ),
]

const performance: Block[] = [
  heading(2, 'Työsuoriutuminen'),
  {
    type: 'fieldList',
    items: [
      field(
        'Suoriutuminen tehtävissä',
        'Kahvilatyössä asiakas selvisi kiireestäkin, mutta äänet ja keskeytykset väsyttivät. Toimistotyössä hän työskenteli itsenäisesti toisesta viikosta lähtien. Poissaoloja oli kolme päivää, kaikki migreenin vuoksi.',
      ),
      field(
        'Fyysinen toimintakyky',
        'Fyysisiä esteitä toimistotyölle ei ole. Kirkas valo ja näyttötyö ilman taukoja lisäävät päänsärkyä.',
      ),
      field(
        'Psyykkinen toimintakyky',
        'Asiakas tunnistaa kuormituksen merkit aiempaa varhemmin ja käyttää ajastinta. Virheistä hän syyttää itseään vielä suhteettomasti. Myönteisen palautteen vastaanottaminen on helpottunut.',
      ),
      field(
        'Kognitiivinen toimintakyky',
        'Keskittyminen säilyy hyvänä noin puolitoista tuntia kerrallaan. Laskeminen, päättely ja kokonaisuuksien hahmottaminen ovat erinomaisia. Useiden asioiden yhtäaikainen hoitaminen heikentää tulosta.',
      ),
      field(
        'Sosiaalinen toimintakyky',
        'Vuorovaikutus on lämmintä ja kunnioittavaa. Ryhmätilanteissa asiakas on aluksi hiljaa, mutta esittää ajatuksensa, kun häneltä kysytään suoraan. Selkeä suomen kieli riittää työyhteisössä.',
      ),
      field(
        'Taidot ja osaaminen',
        'Taloushallinnon osaaminen vastaa kokeneen kirjanpitäjän tasoa. Työn laatu on korkea. Tuottavuutta rajaa tällä hetkellä työaika, ei taito.',
      ),
      field(
        'Tuen tarpeet',
        'Tauotettu työ, rajattu asiakasmäärä, rauhallinen työtila, asteittain pitenevä työaika ja luvallinen mahdollisuus jättää puhelimeen vastaaminen toiselle huonona päivänä.',
      ),
      field(
        'Ympäristö',
        'Pieni, myönteinen työyhteisö ja esihenkilön ennakoiva tapa suunnitella viikko tukevat työssä jaksamista. Kahvilan melu ja tilan kirkas valaistus kuormittavat.',
      ),
    ],
  },
  heading(2, 'Asiakkaan oma näkemys'),
  {
    type: 'paragraph',
    style: 'body',
    content: [
      { text: 'Leyla sanoi kotona turkiksi: ' },
      { text: '”Sayıları özledim.”', language: 'tr', emphasis: 'italic' },
    ],
  },
  quote('Olen viihtynyt. Ihmiset sanoivat minun nimeni oikein, ja se tuntui isolta asialta.'),
  quote(
    'Onnistuin raportissa ja puhelimessa. Kehitettävää on tauoissa ja siinä, että annan itselleni luvan olla hidas.',
  ),
  quote(
    'Sovellun alalle, en epäile sitä. Sopivan työmäärän löytäminen on vaikeampaa kuin kirjanpito.',
  ),
  quote(
    'Ajastin, tulkki isoissa kokouksissa ja se, että kaikki puhuivat minun kanssani eivätkä minusta.',
  ),
  quote(
    'Alussa väsyin niin, että nukahdin bussiin. Nyt jaksan leipoa lasten kanssa lauantaisin, vaikka migreeni vie välillä päivän.',
  ),
  quote(
    'Haluan osa-aikaisen kirjanpitäjän työn tammikuussa ja myöhemmin neljä päivää viikossa. Lisäksi haluan opettaa muille maahan muuttaneille, miten verokortti toimii.',
  ),
  heading(2, 'Muiden toimijoiden näkemykset'),
  heading(3, 'Benjamin Öhrnfors, omavalmentaja'),
  body(
    'Kirjanpitäjistä on alueella kysyntää, ja osa-aikatyöhön on realistiset mahdollisuudet. Ammatillisen suomen täydentävä kurssi vahvistaisi puhelintyötä.',
  ),
  heading(3, 'Saara-Lotta Ulappamäki, psykiatrinen sairaanhoitaja'),
  body(
    'Toipuminen on edennyt, mutta työmäärän nopea lisääminen on selvin riski. Suosittelen enintään viittätoista viikkotuntia vuodenvaihteeseen asti.',
  ),
  heading(3, 'Väinö Rantakallas, sosiaalityöntekijä'),
  body(
    'Perhe ei tällä hetkellä tarvitse uusia palveluja. Toimeentuloon liittyvä epävarmuus hellittää, jos osa-aikatyö ja etuus voidaan sovittaa yhteen.',
  ),
  heading(2, 'Työnantajan edustajan palaute'),
  body(
    'Työpaikkaohjaajan palaute 5.11.2026: Leyla on tuonut yhdistykseen järjestyksen, jota emme tienneet kaipaavamme. Hän on kohtelias, täsmällinen ja hauska. Toivon, että hän pitäisi taukonsa ilman, että kukaan muistuttaa. Palkkaisimme hänet osa-aikaisesti, jos rahoitus järjestyy.',
  ),
]

const recommendations: Block[] = [
  heading(2, 'Johtopäätökset ja suositukset'),
  body(
    'Arviointi vahvisti, että työkyky taloushallinnon tehtäviin on olemassa, kun työmäärä pysyy hallittuna.',
  ),
  body(
    'Osaaminen ja laatu vastaavat avoimien työmarkkinoiden vaatimuksia. Jaksaminen rajaa työajan osa-aikaiseksi toistaiseksi.',
  ),
  {
    type: 'list',
    ordered: false,
    items: [
      say('Työaika 15 tuntia viikossa 31.12.2026 asti, sen jälkeen arvio kuukausittain'),
      say('Tauko 90 minuutin välein, ajastin työpöydällä'),
      say('Himmennettävä valaisin ja oma työhuone tai väliseinä'),
      say('Ammatillisen suomen kurssi, painotus puhelintyössä'),
      say('Työhönvalmentajan tuki rekrytoinnissa ja ensimmäisten kuukausien ajan'),
    ],
  },
  body(
    'Kuntoutuspsykoterapian jatko kolmannelle vuodelle arvioidaan. Migreenin estohoidon tarkistus lääkärin vastaanotolla.',
  ),
  {
    type: 'note',
    tone: 'attention',
    content: [say('Työmäärän nopea lisääminen on selvin riski. Arvio tehdään kuukausittain.')],
  },
  heading(2, 'Yhteinen asiakassuunnitelma'),
  {
    type: 'table',
    caption: 'Tehtävät',
    rowHeaders: false,
    columns: [
      { title: 'Kuka', align: 'start', share: 0.26 },
      { title: 'Mitä', align: 'start', share: 0.56 },
      { title: 'Mihin mennessä', align: 'end', share: 0.18 },
    ],
    rows: [
      row(
        'Leyla Demirkaya-Suvantola',
        'Merkitsee tauot kalenteriin ja lähettää kaksi työhakemusta marraskuun aikana.',
        '30.11.2026',
      ),
      row(
        'Iiris Kaislamo',
        'Laatii yhden sivun työjärjestelysuosituksen työnantajalle asiakkaan hyväksymässä muodossa.',
        '20.11.2026',
      ),
      row(
        'Benjamin Öhrnfors',
        'Selvittää palkkatuen ja osa-aikatyön yhteensovittamisen etuuksiin sekä varaa kurssipaikan.',
        '4.12.2026',
      ),
      row(
        'Saara-Lotta Ulappamäki',
        'Varaa lääkäriajan migreenin hoitoon ja seuraa mielialaa kahden viikon välein.',
        '27.11.2026',
      ),
      row(
        'Meri Poukamasaari',
        'Hakee yhdistykselle avustusta osa-aikaisen taloushallinnon työn rahoittamiseen.',
        '15.12.2026',
      ),
    ],
  },
  heading(2, 'Allekirjoitukset'),
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
    ],
  },
]

const annex: Block[] = [
  { type: 'heading', level: 2, text: 'Liite: havainnot', startsPage: true },
  {
    type: 'table',
    caption: 'Havainnot työkokeilussa',
    rowHeaders: false,
    columns: [
      { title: 'Päivä', align: 'start', share: 0.14 },
      { title: 'Kuka', align: 'start', share: 0.22 },
      { title: 'Tehtävä', align: 'start', share: 0.2 },
      { title: 'Havainto', align: 'start', share: 0.44 },
    ],
    rows: [
      row(
        '18.8.2026',
        'Meri Poukamasaari',
        'perehdytys kahvilaan',
        'Oppi kassan yhdessä aamupäivässä. Tervehti asiakkaita ystävällisesti, mutta vetäytyi, kun puhelin soi.',
      ),
      row(
        '26.8.2026',
        'Iiris Kaislamo',
        'laskujen tarkastaminen',
        'Tarkasti 34 laskua kahdessa tunnissa ja löysi kolme virhettä. Työskenteli ilman taukoa, vaikka tauosta oli sovittu. Huomasi väsymyksen vasta, kun silmiä alkoi kirvellä.',
      ),
      row(
        '3.9.2026',
        'Saara-Lotta Ulappamäki',
        'hoitotapaaminen',
        'Asiakas kertoi itkeneensä töiden jälkeen kahtena päivänä. Sovittiin tauoista ajastimella ja siitä, että ensimmäinen tunti on aina toimistossa eikä kahvilassa.',
      ),
      row(
        '15.9.2026',
        'Meri Poukamasaari',
        'jäsenrekisterin päivitys',
        'Ehdotti rekisteriin tarkistusta, joka estää samojen tietojen tallentamisen kahdesti. Ehdotus otettiin käyttöön samana päivänä.',
      ),
      row(
        '24.9.2026',
        'Iiris Kaislamo',
        'puhelimeen vastaaminen',
        'Vastasi ensimmäisen kerran puhelimeen harjoitellun aloituslauseen avulla. Puhe oli selkeää, mutta käsi puristi tuolin reunaa koko puhelun ajan. Oli ylpeä onnistumisestaan.',
      ),
      row(
        '6.10.2026',
        'Meri Poukamasaari',
        'työajan pidennys',
        'Viiden tunnin päivä sujui tasaisesti, kun ruokatauko pidettiin ulkona. Työtahti hidastui viimeisellä tunnilla, mutta virheitä ei tullut.',
      ),
      row(
        '15.10.2026',
        'Benjamin Öhrnfors',
        'työpaikkakäynti',
        'Asiakas esitteli kuukausiraportin omavalmentajalle suomeksi. Ammattisanasto on sujuvaa, arkinen rupattelu vielä epävarmempaa.',
      ),
      row(
        '22.10.2026',
        'Väinö Rantakallas',
        'kotikäynti',
        'Perheen arki on rauhoittunut. Lasten harrastuskuljetukset on jaettu, ja asiakas lepää kaksi kertaa viikossa iltapäivällä.',
      ),
      row(
        '2.11.2026',
        'Meri Poukamasaari',
        'tilinpäätöksen valmistelu',
        'Laati itsenäisesti tilinpäätösliitteiden luonnoksen. Tarkastaja ei löytänyt korjattavaa.',
      ),
    ],
  },
]

export const leylasSummary: DocumentModel = {
  kind: 'summary',
  language: 'fi',
  title: 'Monitoimijainen yhteenveto, Leyla Şükran Demirkaya-Suvantola',
  header: 'Leyla Şükran Demirkaya-Suvantola · Monitoimijainen yhteenveto',
  stateLabel: 'Luonnos',
  draft: true,
  templateLabel: 'Pohja 1',
  pageLabel: (page, pages) => `Sivu ${page}/${pages}`,
  modified: '2026-11-06T13:05:00Z',
  blocks: [
    ...opening,
    ...background,
    ...measurements,
    ...performance,
    ...recommendations,
    ...annex,
  ],
}
