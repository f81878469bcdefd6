/** Thousandths are finer than any printer and keep the file small. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** A code or a UTF-16 unit as four hexadecimal digits. */
export const fourDigits = (value: number): string =>
  value.toString(16).toUpperCase().padStart(4, '0')

/** A code of one byte. */
export const twoDigits = (value: number): string =>
  value.toString(16).toUpperCase().padStart(2, '0')

/** Text as the hexadecimal digits of UTF-16. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => fourDigits(text.charCodeAt(index))).join('')
