/** What stands around every guide, on the screen and on paper. */
export const fi = {
  header: (title: string) => `Tunnistamisen opas: ${title}`,
  isNot:
    'Opas auttaa huomaamaan ja puhumaan. Se ei ole diagnoosi, testi eikä mittari, eikä siitä lasketa mitään. Sama havainto voi johtua monesta asiasta: kysy asiakkaalta.',
  notice: 'Mitä työssä voi huomata',
  strengths: 'Vahvuuksia ja voimavaroja',
  ask: 'Mitä kannattaa kysyä',
  tryAtWork: 'Mitä työpaikalla voi kokeilla',
  refer: 'Milloin muuta apua',
  written: (date: string) => `Teksti ${date}`,
}

/** The same keys in every language, checked by type. */
export type GuideWording = typeof fi
