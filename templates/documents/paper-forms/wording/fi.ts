export const fi = {
  title: (step: string) => `Paperilomake: ${step}`,
  howTo:
    'Pieni tunnus kohdan reunassa kertoo, mihin vastaus siirretään ohjelmassa. Jos tila loppuu, jatka kääntöpuolelle ja kirjoita tunnus vastauksen alkuun.',
  client: 'Asiakas',
  filledBy: 'Lomakkeen täyttäjä',
  filledOn: 'Päiväys',
  dateHelp: 'pp.kk.vvvv',
  yes: 'kyllä',
  no: 'ei',
  numbered: (what: string, number: number) => `${what} ${number}`,
  rowForEach: (what: string) => `${what}: oma rivi jokaiselle`,
  entered: 'Siirretty ohjelmaan (päivä ja nimi)',
  secrecy: 'Täytetty lomake on salassa pidettävä. Säilytä se lukitussa paikassa.',
}

/** The same keys in every language, checked by type. */
export type PaperFormWording = typeof fi
