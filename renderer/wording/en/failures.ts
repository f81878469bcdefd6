import type { Translated } from '../../../templates/model/part.ts'
import type { failuresWords as fi } from '../fi/failures.ts'

export const failuresWords: Translated<typeof fi> = {
  failures: {
    unreachable: 'Kykysilta cannot reach its own data. The vault is unchanged.',
    badRequest: 'Kykysilta made an error. Your text is unchanged.',
    vaultExists: 'There is already a vault on this computer.',
    cannotWrite:
      'The disk cannot be written to. It may be full, read-only or unplugged. Free some space, connect the disk again or remove the write protection.',
    noVault: 'There is no vault on this computer.',
    wrongPassphrase: 'The passphrase does not match. The vault is unchanged. Try again.',
    vaultDamaged: 'The vault’s file is damaged. Make a copy of it before you go on.',
    vaultNewer:
      'The vault was made by a newer Kykysilta. Update Kykysilta to open it. The vault is unchanged.',
    vaultInUse:
      'The vault is open in another Kykysilta, on this computer or another. Nothing was changed. Close Kykysilta there and try again. If the other computer has been switched off, wait a minute.',
    locked: 'The vault is locked.',
    cancelled: 'You cancelled. Nothing was changed.',
    cannotRead: 'The file could not be read.',
    faults: 'The file is not in Kykysilta’s format.',
    badList: 'The code list was not imported. The earlier one is as it was.',
    unknownCase: 'The assessment cannot be found.',
    caseDamaged: 'The data of this assessment are damaged. The other assessments open as usual.',
    nothingToUndo: 'You have nothing to undo in this assessment.',
    nothingToRedo: 'There is no undone change to redo.',
    unknownPlace: 'This field does not exist in the assessment.',
    badEdit: 'The change could not be saved.',
    openQuestions:
      'Questions are open. Close them, or write why the version is locked all the same.',
    invalidAnswers: 'Some of the answers need to be corrected before locking.',
    nothingToCome: 'No coming dates are written down.',
    nothingChanged: 'The text is the same as in the last locked version.',
    unknownVersion: 'The version cannot be found.',
    unknownBackup: 'The backup cannot be found. Check that its disk is connected.',
    backupDamaged: 'The backup is damaged. The vault is unchanged.',
    searchDamaged:
      'The search does not work now. The assessments are unchanged and open as usual from the list.',
    cannotPrint: 'The print window could not be opened. Save the PDF and print it.',
    cannotMake: 'The document could not be made. The text is safe.',
    readOnly: 'The vault is open elsewhere. Here it can only be read.',
    wrongRecoveryKey:
      'This recovery key does not open this vault. Check that the sheet is the newest one and that the identifier of the vault matches.',
    noSheet: 'The sheet is no longer on the screen. Make a new sheet.',
    notTheSame: 'The groups do not match. Check them on the paper.',
    logDamaged: 'The log could not be read, because its data are damaged.',
    notOffered: 'This system does not protect secrets well enough.',
    unknownAttachment: 'The attachment is no longer in this assessment.',
    attachmentDamaged:
      'The attachment is damaged and cannot be opened. Add the same file again or restore the assessment from a backup. The other attachments are unchanged.',
    attachmentMissing: 'The attachment’s file is not in this vault. Add it again.',
    notShown:
      'The attachment cannot be shown here. Save a copy of it and open it in another program.',
    deviceForgotten: 'This device no longer opens the vault. Type your passphrase.',
  },
}
