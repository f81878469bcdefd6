import type { Language } from '../../templates/model/blocks.ts'
import { fail, ok } from '../../templates/model/result.ts'
import type { DesktopAnswers, Dialogs } from './answers.ts'
import type { Paint, Print } from './documents.ts'
import { guideFileName } from './file-names.ts'
import { saveAs } from './save-as.ts'

/** A recognition guide on paper or as a file, in the language of the window. It is of no case. */
export const guideAnswers = (
  paint: Paint,
  dialogs: Pick<Dialogs, 'chooseWhereToSave'>,
  print: Print,
  language: () => Language,
): DesktopAnswers<'guide.save' | 'guide.print'> => {
  const made = (guide: string) =>
    paint({ kind: 'guide', format: 'pdf', guide, language: language() })
  return {
    'guide.print': async ({ guide }) => {
      const pdf = await made(guide)
      if (!pdf) return fail('cannotMake')
      return (await print(pdf)) ? ok(null) : fail('cannotPrint')
    },

    'guide.save': async ({ guide }) => {
      const pdf = await made(guide)
      return pdf ? saveAs(dialogs, guideFileName(guide), pdf) : fail('cannotMake')
    },
  }
}
