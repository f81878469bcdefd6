/** How a text names the source of words that it cites, and what is said of figures. */
export const fi = {
  observation: 'havainto',
  clientView: 'asiakkaan omin sanoin',
  clientDiary: 'asiakkaan päiväkirja',
  workplace: 'työpaikan palaute',
  noResult: 'ei tulosta',
  percent: (figure: number) => `${figure} %`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `”${words}” (${source})`,
}

/** The same keys in every language, checked by type. */
export type CitingWording = typeof fi
