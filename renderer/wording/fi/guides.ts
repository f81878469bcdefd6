/** What is said around the recognition guides; their own words stand with them in templates. */
export const guidesWords = {
  guides: {
    title: 'Tunnistamisen oppaat',
    intro: 'Mitä työssä voi huomata, mitä kysyä ja mitä kokeilla.',
    search: 'Etsi oppaista',
    found:
      '{count, plural, =0 {Haulla ei löytynyt opasta} one {Haulla löytyi yksi opas} other {Haulla löytyi # opasta}}',
    back: 'Kaikki oppaat',
    isNot:
      'Opas auttaa huomaamaan ja puhumaan. Se ei ole diagnoosi, testi eikä mittari, eikä siitä lasketa mitään. Sama havainto voi johtua monesta asiasta: kysy asiakkaalta.',
    notice: 'Mitä työssä voi huomata',
    strengths: 'Vahvuuksia ja voimavaroja',
    ask: 'Mitä kannattaa kysyä',
    tryAtWork: 'Mitä työpaikalla voi kokeilla',
    refer: 'Milloin muuta apua',
    written: 'Teksti {date}.',
    observe: 'Kirjaa havainto',
  },
} as const
