import type { Block, DocumentModel } from '../../model/blocks.ts'
import { type Section, stepNamed } from '../../walk/steps.ts'
import { walkWords } from '../../walk/wording/words.ts'
import { blanks, half } from '../shared/blanks.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { chapter, prose, words } from '../shared/prose.ts'
import type { FormDesk } from './asked.ts'
import { fieldsOf, joinedBlanks } from './fields.ts'
import { type PaperFormKind, paperForms } from './kinds.ts'
import { paperFormWords } from './wording/words.ts'

/**
 * A blank form on paper for one step of the walk, made from the parts' own fields: what is asked, in
 * the order in which it is asked, is the same on paper and on screen, and a new part has its paper
 * without another word. It names nobody and holds nothing of any case.
 */
export const layOutPaperForm =
  (kind: PaperFormKind) =>
  (input: DocumentInput): DocumentModel => {
    const { language } = input
    const text = paperFormWords(language)
    const step = stepNamed(paperForms[kind])
    const { title, intro } = walkWords(language).steps[step.name]
    return assemble(input, {
      kind,
      template: 1,
      title: text.title(title),
      heading: text.title(title),
      standing: 'form',
      blocks: [
        ...prose([words(intro)], 'lead'),
        { type: 'note', tone: 'quiet', content: [words(text.howTo), words(text.secrecy)] },
        blanks(
          half(text.client),
          half(text.filledBy),
          half(`${text.filledOn} (${text.dateHelp})`),
          half(text.entered),
        ),
        ...step.sections.flatMap((section) => sectionOf({ language, text }, section)),
      ],
    })
  }

function sectionOf(desk: FormDesk, { name, part, fields }: Section): Block[] {
  const { title, intro } = walkWords(desk.language).sections[name]
  return chapter(title, [
    ...prose(intro ? [words(intro)] : [], 'note').map((note) => ({ ...note, keepWithNext: true })),
    ...joinedBlanks(fields.flatMap((place) => fieldsOf(desk, part, place))),
  ])
}
