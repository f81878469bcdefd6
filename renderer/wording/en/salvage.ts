import type { Translated } from '../../../templates/model/part.ts'
import type { salvageWords as fi } from '../fi/salvage.ts'

export const salvageWords: Translated<typeof fi> = {
  salvage: {
    open: 'Rescue a damaged vault',
    intro:
      'Kykysilta makes a new, sound vault of everything that can still be read. What cannot be read is taken from the newest sound backup.',
    keeps:
      'The damaged vault is not deleted. It is set aside in the same folder. The passphrase, the recovery sheet and the log stay the same.',
    locks: 'An open vault is locked first.',
    passphrase: 'Passphrase of the vault',
    look: 'See what can be rescued',
    looking: 'Reading the vault piece by piece. A large vault takes several minutes.',
    make: 'Make the new vault',
    making: 'Making the new vault. Leave the computer on.',
    made: 'The new vault is ready. Open it with the passphrase.',
    list: 'What can be rescued of the assessments',
    whole:
      '{count, plural, =0 {No assessment is whole in the vault.} one {One assessment is whole in the vault.} other {# assessments are whole in the vault.}}',
    hurt: '{count, plural, =0 {Nothing is missing.} one {One may lack something.} other {# may lack something.}}',
    nothing: 'There are no assessments in the vault.',
    backup: 'What is filled in comes from the backup of {date} at {time}.',
    noBackup: 'No sound backup was found. Only what can be read in the vault is rescued.',
    how: {
      here: 'whole from the vault',
      completed: 'partly from the backup; what was written after it may be missing',
      cut: 'something is missing',
      lost: 'cannot be read anywhere',
    },
    lostParts: 'Incomplete: {title}',
    lostFiles: '{count, plural, one {One attachment is missing} other {# attachments are missing}}',
    logCut: 'Entries are missing from the log. They show as gaps when you check it.',
    newKey:
      'Your signing key cannot be read, and you get a new one. What you wrote before is shown under the old key.',
  },
}
