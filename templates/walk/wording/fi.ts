import type { WalkWording } from './wording.ts'

export const fi = {
  steps: {
    start: {
      title: 'Asiakas ja lähtötilanne',
      intro: 'Kenestä on kyse, miten tarve tunnistettiin ja mistä arviointi lähtee liikkeelle.',
    },
    consent: {
      title: 'Suostumus',
      intro: 'Kuka saa kertoa, kenelle, mitä ja kuinka kauan. Myöhemmät vaiheet noudattavat tätä.',
    },
    network: {
      title: 'Verkosto',
      intro: 'Ihmiset, jotka asiakas on hyväksynyt mukaan, ja se, mitä tapaamisissa sovittiin.',
    },
    abilitator: {
      title: 'Kykyviisari',
      intro: 'Kirjaa tulokset Kykyviisarin palautteesta ja se, mitä niistä keskusteltiin.',
    },
    smallProcesses: {
      title: 'Terveystarkastus ja työnäyttö',
      intro: 'Kaksi pientä työtapaa niille, jotka niitä tarvitsevat. Muuten jatka eteenpäin.',
    },
    trial: {
      title: 'Työkokeilu ja havainnot',
      intro: 'Missä ja milloin arvioitiin, mitä nähtiin ja millä menetelmillä.',
    },
    clientView: {
      title: 'Asiakkaan oma näkemys',
      intro: 'Asiakkaan omin sanoin. Kirjoita niin kuin hän sen sanoi.',
    },
    summary: {
      title: 'Monitoimijainen yhteenveto',
      intro: 'Kirjoitetaan yhdessä ja käydään läpi asiakkaan kanssa.',
    },
    icf: {
      title: 'ICF-tiivistelmä',
      intro: 'Sama tieto lyhyesti ICF:n otsikoiden alla. Koodit ovat vapaaehtoisia.',
    },
    recommendations: {
      title: 'Jatkosuositukset',
      intro: 'Mihin arvioinnissa päädyttiin ja mitä siitä seuraa.',
    },
    plan: {
      title: 'Yhteinen asiakassuunnitelma',
      intro: 'Kuka tekee, mitä tekee ja mihin mennessä. Sovitaan yhdessä asiakkaan kanssa.',
    },
    signOff: {
      title: 'Läpikäynti ja allekirjoitus',
      intro: 'Luetaan yhdessä läpi ja merkitään, ketkä ovat tekstin takana.',
    },
    documents: {
      title: 'Asiakirjat',
      intro: 'Tallenna asiakirjat PDF- ja Word-tiedostoina.',
    },
  },
  sections: {
    client: { title: 'Asiakas' },
    background: { title: 'Lähtötilanne' },
    health: {
      title: 'Terveys ja arjessa jaksaminen',
      intro:
        'Terveystiedot pidetään erillään muusta. Kirjaa vain se, millä on merkitystä työkyvylle.',
    },
    actors: { title: 'Toimijat' },
    meetings: { title: 'Verkostotapaamiset' },
    measurements: {
      title: 'Mittaukset',
      intro: 'Jätä tyhjäksi kohta, josta palaute ei antanut tulosta. Tyhjä ei ole nolla.',
    },
    abilitatorDiscussion: {
      title: 'Tuloksista keskusteltiin',
      intro: 'Tulokset käydään läpi asiakkaan kanssa erillisellä tapaamisella.',
    },
    trialPeriod: { title: 'Arviointijakso' },
    observations: {
      title: 'Havainnot',
      intro: 'Mitä näit tai kuulit, missä tehtävässä ja milloin. Päätelmien aika on myöhemmin.',
    },
    methods: { title: 'Menetelmät ja tulokset' },
    workplace: {
      title: 'Työpaikan palaute',
      intro: 'Palaute koskee vain työtehtäviä, työn tekemistä ja mukautuksia. Ei terveystietoja.',
    },
    clientView: { title: 'Asiakkaan näkemys' },
    workPerformance: { title: 'Suoriutuminen ja osallistuminen' },
    otherViews: { title: 'Muiden toimijoiden näkemykset' },
    plainLanguage: {
      title: 'Selkokielinen tiivistelmä',
      intro: 'Lyhyesti ja tavallisin sanoin, asiakkaalle luettavaksi.',
    },
    icfSummary: { title: 'Tiivistelmä' },
    environmentalFactors: { title: 'Ympäristötekijät yksitellen' },
    icfCodes: { title: 'ICF-koodit' },
    recommendations: { title: 'Suositukset' },
    plan: { title: 'Suunnitelma' },
    planTasks: { title: 'Tehtävät' },
    nextMeeting: { title: 'Seuraava tapaaminen' },
    signatures: { title: 'Ketkä ovat tekstin takana' },
    need: { title: 'Tuen tarve' },
    knownAlready: { title: 'Mitä jo tiedetään' },
    recognition: {
      title: 'Tunnistamisen keskustelulista',
      intro:
        'Lista on keskustelun tueksi. Rasteista ei lasketa mitään, eivätkä ne ratkaise, pääseekö asiakas arviointiin tai palveluun.',
    },
    consentScope: {
      title: 'Mitä varten ja mitä tietoja',
      intro:
        'Suostumus tietojen vaihtoon ei ole tietosuoja-asetuksen käsittelyperuste. Se kertoo, mistä asiakas antaa luvan puhua.',
    },
    consentParties: {
      title: 'Kenen kesken',
      intro: 'Verkosto kootaan ja tietoja annetaan vain asiakkaan suostumuksella.',
    },
    consentLimits: { title: 'Rajaukset' },
    consentGiving: { title: 'Antaminen ja voimassaolo' },
    consentWithdrawal: {
      title: 'Peruminen',
      intro: 'Asiakas voi perua suostumuksen milloin tahansa.',
    },
    healthCheck: {
      title: 'Työttömän terveystarkastus',
      intro: 'Kykyviisari voi herättää tarpeen. Asiakas päättää, kuka tulee mukaan.',
    },
    workSample: {
      title: 'Työnäyttö',
      intro:
        'Työnhakija näyttää osaamistaan työnantajan tehtävissä. Tästä osiosta ei kirjoiteta terveydestä.',
    },
    trialGoals: { title: 'Jakson tavoitteet' },
    trialTimeline: {
      title: 'Alku, puoliväli ja loppu',
      intro: 'Kolme hetkeä, joina pysähdytään asiakkaan kanssa.',
    },
    jobDemands: { title: 'Työn vaatimukset ja työkyky' },
    clientDiary: { title: 'Päiväkirja' },
    conclusions: { title: 'Päätelmät ja niiden perusteet' },
    viewDifferences: {
      title: 'Missä näkemykset eroavat',
      intro:
        'Jokainen kertoo eron yhdellä lauseella. Merkityt teemat käydään läpi päätöstapaamisessa.',
    },
    nextSteps: { title: 'Seuraavat askeleet' },
    closing: {
      title: 'Päätöstapaaminen',
      intro: 'Yhteenveto luetaan yhdessä, ja asiakas saa viimeisen sanan.',
    },
    followUps: { title: 'Seuranta' },
    supportPlan: {
      title: 'Työkyvyn tuen tiimin suunnitelma',
      intro:
        'Kun asiaa hoitaa työkyvyn tuen tiimi, suunnitelmassa on tavoitteita lähiajalle ja pidemmälle.',
    },
  },
} as const satisfies WalkWording
