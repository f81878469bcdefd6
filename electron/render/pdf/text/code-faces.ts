/** A face of our own for signs that no font file has: one for each 128 code points. */
export type CodeFaceName = `codes ${number}`

/** Signs of one face: more would need bytes above 127, which veraPDF takes for negative numbers. */
export const signsOfCodeFace = 128

export const codeFaceOf = (sign: number): CodeFaceName =>
  `codes ${Math.floor(sign / signsOfCodeFace)}`

export const isCodeFace = (name: string): name is CodeFaceName => name.startsWith('codes ')
