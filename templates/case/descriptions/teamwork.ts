import { teamworkName } from '../../model/teamwork.ts'

/** By the name of the field; the same in every part. */
const descriptions: Readonly<Record<string, string>> = {
  owners: 'Who looks after each section of the walk that asks this part.',
  threads: 'Comments, questions and suggestions. Threads are closed, never taken away.',
  'threads.kind': 'What the thread is.',
  'threads.about':
    'A place of the file (`sharedPlan.tasks[0].due`), or a section (`#planTasks`). What leads nowhere is kept as it is.',
  'threads.by': 'Who began it: an actor’s id, or a name.',
  'threads.at': 'When it was begun, ISO 8601 date-time.',
  'threads.to': 'Of whom a question is asked; without it, of the owner of the section.',
  'threads.text': 'What is said, asked, or given as the reason of a suggestion.',
  'threads.words': 'The words suggested for a text.',
  'threads.was': 'The text as it read when the words were suggested.',
  'threads.value':
    'The value suggested for a field that holds one, as text: `true`, `7.5`, `2026-04-24`, `asHoped`. Empty takes the value away.',
  'threads.list': 'The lines suggested for a list of lines, all of them.',
  'threads.turns': 'What was answered and decided after that. How the thread stands is the latest.',
  'threads.turns.act': 'What was done.',
  'threads.turns.by': 'By whom: an actor’s id, or a name.',
  'threads.turns.at': 'When, ISO 8601 date-time.',
  'threads.turns.text': 'The answer, or the reason.',
  selves: 'Which actor the holder of a vault has said they are.',
  'selves.key': 'SHA-256 of the public key of that vault, in hex.',
  'selves.actor': 'The actor’s id.',
}

/** What a field of a team's talk means; `undefined` for other fields. */
export function teamworkDescription(place: string): string | undefined {
  const [top, part, ...rest] = place.split('.')
  if (top !== teamworkName) return undefined
  if (part === undefined) {
    return 'What the team says beside the answers, part by part. Nobody signs it, and no document prints it.'
  }
  if (rest.length === 0) return `The team’s talk about the part \`${part}\`.`
  if (rest.length === 2 && rest[0] === 'owners')
    return 'An actor’s id, or a name: the client’s, say.'
  return descriptions[rest.join('.')]
}
