/**
 * A code list as long as the whole classification, with invented names: the classification's own are
 * WHO's. As a code server gives it: semicolons, headings, groups of codes between.
 */
export function inventedCodeList(): string {
  const lines = ['CodeId;LongName;ParentId', 'd;Keksitty pääryhmä;']
  for (const component of ['b', 's', 'd', 'e']) {
    for (const chapter of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const name = `${component}${chapter}`
      lines.push(`${name};Keksitty luku ${name};${component}`)
      for (let n = 10; n < 63; n += 1) {
        lines.push(`${name}${n};"Keksitty luokka; numero ${n} luvussa ${name}";${name}`)
      }
    }
  }
  return [...lines, 'd990;Keksitty kuormalavan siirtäminen;d9', ''].join('\r\n')
}
