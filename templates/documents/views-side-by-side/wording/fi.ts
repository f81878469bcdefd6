export const fi = {
  title: 'Näkemykset rinnakkain',
  lead: 'Miten asiakas, työpaikka ja verkosto näkevät asian, jokainen omin sanoin. Näkemyksiä ei yhdistetä eikä asiakirja ratkaise, kuka on oikeassa.',
  marked: 'Teemat, joissa näkemykset eroavat',
  whose: 'Kenen näkemys',
  view: 'Omin sanoin',
  differences: (theme: string) => `Missä näkemykset eroavat: ${theme}`,
  teller: 'Kuka kertoo',
  difference: 'Ero yhdellä lauseella',
  client: 'Asiakas',
  workplace: 'Työpaikka',
  figure: (percent: number) => `Kykyviisari®: ${percent} %`,
  silent: (themes: string) => `Näistä teemoista ei ole kirjattu näkemyksiä: ${themes}.`,
  withoutTheme: (count: number) =>
    count === 1
      ? 'Yksi havainto ei ole mukana, koska sille ei ole valittu ICF:n otsikkoa.'
      : `${count} havaintoa ei ole mukana, koska niille ei ole valittu ICF:n otsikkoa.`,
}

/** The same keys in every language, checked by type. */
export type ViewsWording = typeof fi
