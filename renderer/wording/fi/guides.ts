/** What is said around the recognition guides; their own words stand with them in templates. */
export const guidesWords = {
  guides: {
    title: 'Tunnistamisen oppaat',
    intro: 'Mitä työssä voi huomata, mitä kysyä ja mitä kokeilla.',
    search: 'Etsi oppaista',
    found:
      '{count, plural, =0 {Haulla ei löytynyt opasta} one {Haulla löytyi yksi opas} other {Haulla löytyi # opasta}}',
    back: 'Kaikki oppaat',
    observe: 'Kirjaa havainto',
    print: 'Tulosta',
    savePdf: 'Tallenna PDF',
    saved: 'Opas tallennettiin tiedostoon {fileName}.',
  },
} as const
