import type { Translated } from '../../../templates/model/part.ts'
import type { backupsWords as fi } from '../fi/backups.ts'

export const backupsWords: Translated<typeof fi> = {
  backups: {
    title: 'Backups',
    intro:
      'Kykysilta makes an encrypted backup every ten minutes while you write, and always when you lock the vault. Each one is opened and checked.',
    folder: 'Folder: {folder}',
    none: 'There are no backups yet.',
    list: 'Backups, newest first',
    when: '{date} at {time}',
    cases: '{count, plural, one {one assessment} other {# assessments}}',
    damaged: '{count, plural, one {one damaged place} other {# damaged places}}',
    look: 'View',
    lookAt: 'View what the backup holds: {when}',
    restore: 'Restore',
    restoreAt: 'Restore the backup: {when}',
    make: 'Make a backup now',
    making: 'Making a backup. You can write meanwhile.',
    chooseFolder: 'Change the folder',
    export: 'Export the vault to a file',
    exported: 'The vault was exported, encrypted, to the file {fileName}.',
    import: 'Import the vault from a file',
    open: 'Show the backups',
    back: 'Back',
    opening: 'Opening the backup…',
    previewOf: 'Backup of {date} at {time}. This is how it differs from the present vault:',
    previewList: 'Assessments in the backup',
    noName: 'Client without a name',
    now: {
      same: 'same as now',
      differs: 'changed since the backup',
      gone: 'not in the present vault',
      onlyNow: 'only in the present vault',
    },
    bringBack: 'Restore as a copy',
    bringBackOne: 'Restore as a copy: {name}',
    broughtBack: 'The assessment was restored as a copy. The present assessment is unchanged.',
    restoreAll: 'Restore the whole vault',
    restoreOf: 'The vault is restored to what it was on {date} at {time}.',
    importOf: 'The vault is restored from a file. You choose the file next.',
    setAside: 'The present vault is not deleted. It is moved aside in the same folder.',
    passphrase: 'The passphrase that was in use when the backup was made',
    evenDamaged: 'Part of the backup is damaged. The sound assessments will still open.',
    restoreDamaged: 'Restore anyway',
    chooseFile: 'Choose a file',
    restoring: 'Restoring the vault. This takes a moment.',
    restored: 'The vault was restored. Unlock it with the passphrase.',
    cannotWrite:
      'The backup could not be made. Check whether the disk has room and whether the folder can be written to. The vault is unchanged.',
    diskFull:
      'The disk is full. Your text is still being saved for a while into reserve space. Free some disk space soon.',
    folderGone:
      'The folder of the backups cannot be reached. Meanwhile backups are made beside the vault.',
    damageCases:
      '{count, plural, one {The data of one assessment are damaged.} other {The data of # assessments are damaged.}} The others open as usual. You can restore a sound copy from a backup.',
    damageElsewhere:
      'Part of the vault’s own data is damaged. Open the backups and rescue the vault.',
    damageFiles:
      '{count, plural, one {One assessment has an attachment that is damaged:} other {# assessments have attachments that are damaged:}} The texts of the assessment and the other attachments are unchanged. Add the attachment again or restore the assessment from a backup.',
    nameLost: 'An assessment whose name cannot be read',
  },
}
