export const fi = {
  title: (step: string) => `Paperilomake: ${step}`,
  howTo:
    'Kirjoita selvästi. Jos tila loppuu, jatka paperin kääntöpuolelle ja merkitse kohdan tunnus. Pieni tunnus kohdan vieressä kertoo, mihin vastaus siirretään. Järjestys on sama kuin ohjelmassa.',
  client: 'Asiakas',
  filledBy: 'Lomakkeen täyttäjä',
  filledOn: 'Päiväys',
  dateHelp: 'pp.kk.vvvv',
  yes: 'kyllä',
  no: 'ei',
  numbered: (what: string, number: number) => `${what} ${number}`,
  more: 'Jos nämä eivät riitä, tulosta lomake toiseen kertaan.',
  entered: 'Siirretty ohjelmaan (päivä ja nimi)',
  secrecy: 'Täytetty lomake on salassa pidettävä. Säilytä se lukitussa paikassa.',
}

/** The same keys in every language, checked by type. */
export type PaperFormWording = typeof fi
