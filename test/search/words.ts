/** A base word of the field as somebody would search for it, and how it stands in texts. */
export interface FieldWord {
  readonly base: string
  /** Its inflected forms, other than the base form itself; parts of a compound joined by `+`. */
  readonly forms: readonly string[]
  /** Inflected compounds that have it inside or at the end, their parts joined by `+`. */
  readonly compounds: readonly string[]
}

const word = (base: string, forms: string, compounds = ''): FieldWord => ({
  base,
  forms: forms.split(' '),
  compounds: compounds.split(' ').filter(Boolean),
})

/** Forty words of work-ability assessment. Written by hand; nothing is left out for being hard. */
export const fieldWords: readonly FieldWord[] = [
  word(
    'työ',
    'työn työtä työssä työstä työhön töitä töissä',
    'toimisto+työssä lajittelu+työhön varasto+töissä avo+työ+toimintaan',
  ),
  word('työkyky', 'työ+kyvyn työ+kykyä työ+kyvystä työ+kykyyn työ+kyvyssä'),
  word('kyky', 'kyvyn kykyä kyvyt kykyjä kyvyistä', 'toiminta+kyvyn keskittymis+kyky'),
  word(
    'kuntoutus',
    'kuntoutuksen kuntoutusta kuntoutukseen kuntoutuksessa kuntoutukset',
    'ryhmä+kuntoutuksen ammatti+kuntoutukseen',
  ),
  word(
    'havainto',
    'havainnon havaintoa havainnot havaintoja havainnoista',
    'työpaikka+havainnot ensi+havainnoista',
  ),
  word('selkä', 'selän selkää selässä selästä selkään', 'ala+selän ala+selässä'),
  word('käsi', 'käden kättä kädet käsiä kädessä käsissä', 'oikea+kätinen'),
  word('mies', 'miehen miestä miehet miehiä miehellä', 'varasto+miehen'),
  word('lapsi', 'lapsen lasta lapset lapsia lapsille lasten'),
  word('tavoite', 'tavoitteen tavoitetta tavoitteet tavoitteita tavoitteena', 'työ+tavoitteet'),
  word('tuki', 'tuen tukea tuella tukeen tuet tukia', 'palkka+tuella vertais+tuen'),
  word('apuväline', 'apuvälineen apuvälinettä apuvälineet apuvälineitä apuvälineellä'),
  word('keskittyminen', 'keskittymisen keskittymistä keskittymisessä keskittymiseen'),
  word('jaksaminen', 'jaksamisen jaksamista jaksamisesta jaksamiseen', 'työssä+jaksamisen'),
  word('vahvuus', 'vahvuuden vahvuutta vahvuudet vahvuuksia vahvuuksista'),
  word('terveys', 'terveyden terveyttä terveydestä terveyteen', 'mielen+terveyden'),
  word('väsymys', 'väsymyksen väsymystä väsymykseen väsymyksestä'),
  word('kipu', 'kivun kipua kivut kipuja kivusta', 'selkä+kivun niska+kipuja'),
  word('uni', 'unen unta unessa unet unien', 'yö+unen'),
  word('ohjaaja', 'ohjaajan ohjaajaa ohjaajat ohjaajia ohjaajalle', 'työpaikka+ohjaajan'),
  word(
    'valmentaja',
    'valmentajan valmentajaa valmentajat valmentajalle',
    'oma+valmentajan työ+valmentajalle',
  ),
  word('asiakas', 'asiakkaan asiakasta asiakkaat asiakkaita asiakkaalle asiakkaalla'),
  word('tauko', 'tauon taukoa tauot taukoja tauolla tauoista', 'ruoka+tauolla'),
  word('melu', 'melun melua melussa melusta meluun', 'tausta+melun'),
  word('ohje', 'ohjeen ohjetta ohjeet ohjeita ohjeiden', 'työ+ohjeen'),
  word('taito', 'taidon taitoa taidot taitoja taidoista', 'vuorovaikutus+taidot arki+taidoista'),
  word('muisti', 'muistin muistia muistiin muistissa', 'työ+muistin'),
  word('ryhmä', 'ryhmän ryhmää ryhmässä ryhmät ryhmiä', 'vertais+ryhmässä'),
  word('koulutus', 'koulutuksen koulutusta koulutukseen koulutukset', 'jatko+koulutuksen'),
  word('harjoittelu', 'harjoittelun harjoittelua harjoittelussa', 'työ+harjoittelun'),
  word('kokeilu', 'kokeilun kokeilua kokeilussa kokeilut', 'työ+kokeilun työ+kokeilussa'),
  word('esihenkilö', 'esihenkilön esihenkilöä esihenkilöt esihenkilölle'),
  word('lääkäri', 'lääkärin lääkäriä lääkärit lääkärille', 'työ+terveys+lääkärin'),
  word('palaute', 'palautteen palautetta palautteet palautteita', 'työnantaja+palautteen'),
  word('kuormitus', 'kuormituksen kuormitusta kuormitukseen', 'aisti+kuormituksen'),
  word('aika', 'ajan aikaa ajat aikoja ajassa', 'työ+ajan työ+aikaa'),
  word('sairaus', 'sairauden sairautta sairaudet sairauksia', 'pitkäaikais+sairauden'),
  word(
    'ympäristö',
    'ympäristön ympäristöä ympäristössä ympäristöt',
    'työ+ympäristön oppimis+ympäristössä',
  ),
  word('mieli', 'mielen mieltä mielessä mieleen', 'ala+mielen'),
  word('yhteistyö', 'yhteistyön yhteistyötä yhteistyössä yhteistyöhön', 'verkosto+yhteistyössä'),
]

/** Words of the same texts that none of the searches is about, many of them alike at the start. */
export const otherWords: readonly string[] = `
  selvä selitti selvisi selkeä kypsä kysyi kymmenen kuntoon kunta kunnan havahtui havu kasi käynti
  käytti käveli mietti miellytti laski lastaus lastasi lapio tavallinen tavara tavoitti tukka tulla
  tuntui apteekki keskusta keskellä keskeytyi jakoi jaksoi jakso vahva vahti vahinko terve terassi
  vasta väitti väli kirje kiire kipsi unohti uusi univormu ohitti ohjelma valitti valmis valta asia
  asui asento tausta tauti tarve melkein meni mela ohra taivas taitti muistutti muutti muu ryhti
  kouluun koulu koura harjasi harja kokous koko kokki esitti esine lääke lääni palautti palasi palkka
  kuorma kuori aivan aine ajatteli ajoi sairaala saippua ympäri ympyrä miete miekka yhteys yhdessä
  yhtiö puhelin kahvi matka ikkuna pöytä tuoli kello viikko maanantai kauppa raha ruoka kirja auto
`
  .trim()
  .split(/\s+/)

/** Whether somebody who searches for a base word would want to be shown this text word. */
export const isWantedBy = (sought: FieldWord, word: string): boolean =>
  word.includes(sought.base) ||
  word.split('+').some((part) => sought.forms.includes(part)) ||
  [...sought.forms, ...sought.compounds].includes(word)

/** A word as it stands in a text. */
export const asWritten = (word: string): string => word.replaceAll('+', '')
