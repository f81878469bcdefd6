export const fi = {
  title: 'Työpaikan palautelomake',
  lead: 'Kerro työstä: mitä tehtiin, mikä sujui, missä tarvittiin tukea ja mikä auttoi. Terveydestä ei kysytä eikä kirjoiteta.',
  client: 'Kenen työstä',
  site: 'Työpaikka',
  when: 'Milloin',
}

/** The same keys in every language, checked by type. */
export type WorkplaceHalfPageWording = typeof fi
