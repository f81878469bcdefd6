import type { Block } from '../../model/blocks.ts'
import { fieldWording } from '../../parts/wording.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { clientName } from '../shared/people.ts'
import { isWritten, paragraphsOf, words } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

/**
 * What the client said of the whole when it was read through: on the first page, for a dissent that
 * is found in an annex is not heard.
 */
export function clientsComment(input: DocumentInput, text: SummaryWording['comment']): Block[] {
  const { clientAgrees, clientComment, date } = input.file.closing ?? {}
  const said = paragraphsOf(input, clientComment)
  if (!isWritten(clientAgrees) && said.length === 0) return []
  const { options = {} } = fieldWording(input.language, 'recommendations', 'closing.clientAgrees')
  const name = clientName(input.file)
  const stance = clientAgrees
    ? text.stance(name, options[clientAgrees] ?? clientAgrees)
    : text.says(name)
  const day = dateText(date, sharedWords(input.language).dates)
  return [
    {
      type: 'note',
      tone: clientAgrees === 'agrees' ? 'quiet' : 'attention',
      content: [
        [
          { text: stance, emphasis: 'strong' },
          ...words(isWritten(day) ? ` ${text.readOn(day)}` : ''),
        ],
        ...said,
      ],
    },
  ]
}

/** What the chapter of the closing leaves to the first page. */
export const saidOnFirstPage = ['closing/clientAgrees', 'closing/clientComment'] as const
