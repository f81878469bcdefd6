import { basename } from 'node:path'
import { fail, ok } from '../../templates/model/result.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import { vaultFileName } from './file-names.ts'

/** The whole vault in and out as one file, and the folder of its backups. */
export const vaultFileAnswers = (
  core: AskCore,
  dialogs: Dialogs,
): DesktopAnswers<'vault.export' | 'vault.import' | 'backup.chooseFolder'> => ({
  'vault.export': async () => {
    const path = await dialogs.chooseWhereToSave(vaultFileName)
    if (path === null) return fail('cancelled')
    const packed = await core('vault.pack', { path })
    return packed.ok ? ok({ fileName: basename(path) }) : packed
  },

  'vault.import': async (asked) => {
    const path = await dialogs.chooseVaultFile()
    return path === null ? fail('cancelled') : core('vault.unpack', { ...asked, path })
  },

  'backup.chooseFolder': async () => {
    const folder = await dialogs.chooseFolder('backups')
    return folder === null ? fail('cancelled') : core('backup.useFolder', { folder })
  },
})
