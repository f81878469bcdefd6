/** What was brought over from earlier assessments: one list for each part that may hold such. */
const listOf = <const Name extends string>(name: Name, what: string) =>
  ({
    [`carriedOver.${name}`]: `Answers about ${what} that were brought over.`,
    [`carriedOver.${name}.field`]: 'Place of the answer in the file, names joined by slashes.',
    [`carriedOver.${name}.date`]: 'Day of the earlier answer.',
    [`carriedOver.${name}.by`]: 'Name of whoever wrote the earlier answer.',
    [`carriedOver.${name}.confirmed`]:
      'Day on which it was confirmed; absent while the answer does not count yet.',
  }) as Record<
    `carriedOver.${Name}` | `carriedOver.${Name}.${'field' | 'date' | 'by' | 'confirmed'}`,
    string
  >

export const carried = {
  carriedOver:
    'Which answers come from an earlier assessment of the same client, from when and whom.',
  ...listOf('client', 'the client'),
  ...listOf('network', 'the network'),
  ...listOf('background', 'the background'),
  ...listOf('health', 'health'),
} as const
