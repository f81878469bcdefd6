import { basename } from 'node:path'
import { fail, ok } from '../../templates/model/result.ts'
import type { AddedFiles } from '../contract/attachments.ts'
import type { Events } from '../contract/events.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import { attachmentFileName } from './file-names.ts'
import { writeFileWhole } from './write-files.ts'

/**
 * Files into a case and out of it. The person chooses them in the system's dialogs: a path never
 * comes from the window, and a file is not read before a place for its copy has been chosen.
 *
 * @param tell hears how many files have been looked at
 */
export const attachmentAnswers = (
  core: AskCore,
  dialogs: Dialogs,
  tell: (progress: Events['attaching']) => void,
): DesktopAnswers<'attachment.add' | 'attachment.saveCopy'> => ({
  'attachment.add': async ({ caseId }) => {
    const paths = await dialogs.chooseFilesToAttach()
    if (paths.length === 0) return fail('cancelled')
    const done: AddedFiles[] = []
    for (const path of paths) {
      tell({ caseId, done: done.length, all: paths.length })
      const outcome = await core('attachment.addFile', { caseId, path })
      if (!outcome.ok && done.length === 0) return outcome
      // Those that are attached already stay, and are told of.
      if (!outcome.ok) break
      done.push(outcome.value)
    }
    return ok({
      added: done.flatMap(({ added }) => added),
      refused: done.flatMap(({ refused }) => refused),
    })
  },

  'attachment.saveCopy': async (asked) => {
    const about = await core('attachment.about', asked)
    if (!about.ok) return about
    const path = await dialogs.chooseWhereToSave(attachmentFileName(about.value))
    if (path === null) return fail('cancelled')
    const content = await core('attachment.content', asked)
    if (!content.ok) return content
    try {
      await writeFileWhole(path, content.value.bytes)
      return ok({ fileName: basename(path) })
    } catch {
      return fail('cannotWrite')
    }
  },
})
