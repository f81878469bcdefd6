const citation = <List extends string>(list: List) =>
  ({
    [list]: 'Words that were taken into a text of this file from elsewhere in it.',
    [`${list}.source`]:
      'Id of the cited entry, or the place of the cited answer: `clientView/thoughtsAhead`.',
    [`${list}.hash`]:
      'SHA-256, in hex, of the entry as it was cited or last stood by; `gone` where it had been removed.',
    [`${list}.words`]: 'The cited words.',
    [`${list}.told`]: 'How the text names the source.',
    [`${list}.place`]:
      'Field of the text, its names joined by slashes: `workPerformance/physical`.',
    [`${list}.by`]: 'Name of the person who cited.',
    [`${list}.on`]: 'Date and time (ISO 8601, UTC).',
  }) as Readonly<Record<CitationName<List>, string>>

type CitationName<List extends string> =
  | List
  | `${List}.${'source' | 'hash' | 'words' | 'told' | 'place' | 'by' | 'on'}`

/** What conclusions rest on, what texts cite, where views differ: for other implementers. */
export const evidence = {
  'conclusions.seen': 'What somebody saw of an entry when they rested the conclusion on it.',
  'conclusions.seen.entry': 'Id of the entry.',
  'conclusions.seen.hash':
    'SHA-256, in hex, of the entry as it was seen; `gone` where it had been removed.',
  'conclusions.seen.by': 'Name of the person who saw it.',
  'conclusions.seen.on': 'Date and time (ISO 8601, UTC). The latest for an entry counts.',
  'conclusions.seen.how': '`linked`, `confirmed` (it still holds) or `edited`.',
  viewDifferences: 'Where people see a thing differently, each in a sentence of their own.',
  'viewDifferences.theme': 'Theme.',
  'viewDifferences.by': 'Who says so: an actor’s id or a name.',
  'viewDifferences.text': 'The difference in one sentence.',
  ...citation('summaryCitations'),
  ...citation('icfCitations'),
} as const
