declare module 'hyphen/fi/index.js' {
  const hyphenation: { hyphenateSync(text: string): string }
  export default hyphenation
}
declare module 'hyphen/sv/index.js' {
  const hyphenation: { hyphenateSync(text: string): string }
  export default hyphenation
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenation: { hyphenateSync(text: string): string }
  export default hyphenation
}
