/** What is said of answers that documents leave out. */
export const notPrintedWords = {
  notPrinted: {
    title: 'Ei asiakirjoissa',
    text: 'Näihin on kirjoitettu, mutta niitä ei kysytä nykyisten vastausten mukaan. Ne säilyvät arvioinnissa ja jäävät pois asiakirjoista.',
    here: 'Jää pois asiakirjoista: kohtaan ”{other}” on vastattu toisin.',
  },
} as const
