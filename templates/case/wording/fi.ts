/** What is written into a case for its writers: in the language of the case, not of the window. */
export const fi = {
  observation: 'havainto',
  clientView: 'asiakkaan omin sanoin',
  clientDiary: 'asiakkaan päiväkirja',
  workplace: 'työpaikan palaute',
  noResult: 'ei tulosta',
  percent: (figure: number) => `${figure} %`,
  ofTen: (figure: string) => `${figure}/10`,
  cited: (words: string, source: string) => `”${words}” (${source})`,
  closingMeeting: 'Päätöstapaaminen',
  viewsDiffer: (theme: string) => `Näkemykset eroavat: ${theme}`,
}

/** The same keys in every language, checked by type. */
export type WrittenWording = typeof fi
