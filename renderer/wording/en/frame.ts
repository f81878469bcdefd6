import type { Translated } from '../../../templates/model/part.ts'
import type { frameWords as fi } from '../fi/frame.ts'

export const frameWords: Translated<typeof fi> = {
  app: {
    name: 'Kykysilta',
    skip: 'Skip to the content',
    starting: 'Opening Kykysilta',
    messages: 'Messages',
    close: 'Close',
    cancel: 'Cancel',
    lock: 'Lock',
    lockFailedTitle: 'Some of what you wrote is not saved yet',
    lockFailed:
      'The unsaved text stays in memory as long as you do not quit Kykysilta. It is saved when you next unlock the vault.',
    lockAnyway: 'Lock anyway',
    tryAgain: 'Try again',
    commandList: 'Find or do',
    brokenTitle: 'The view could not be shown',
    broken: 'What you have written is safe in the vault. Open the view again.',
    reopen: 'Open again',
    unreachableTitle: 'Kykysilta cannot reach its own data',
    unreachable: 'The vault is unchanged. Quit Kykysilta and open it again.',
  },
  language: {
    label: 'Language',
    notKept:
      'The language has changed, but the choice could not be saved. You will have to choose again next time.',
  },
  commands: {
    title: 'Find or do',
    search: 'Type what you want to do',
    none: 'Nothing matches the search.',
    home: 'Go to the assessments',
    newCase: 'Begin a new assessment',
    importCase: 'Import an assessment from a file',
    findCase: 'Find',
    lock: 'Lock the vault',
    undo: 'Undo',
    redo: 'Redo',
    history: 'Show the history of the field',
    nextMissing: 'Next missing field',
    nextStep: 'Next step',
    previousStep: 'Previous step',
    togglePanel: 'Show or hide the side panel',
    exportCase: 'Export the assessment to a file',
    backups: 'Show the backups',
    commandList: 'Show everything you can do',
    vaultSettings: 'Vault settings',
    log: 'Log',
    goTo: 'Step: {step}',
    speak: 'Language: {language}',
  },
}
