/** What is said in the small window for one observation. */
export const noteWords = {
  note: {
    title: 'Quick observation',
    case: 'Assessment',
    sameAsBefore: 'Same task and place as last time',
    more: 'Where, goals and ICF headings',
    save: 'Save and close',
    savesItself: 'It is also saved as you write.',
    locked: 'The vault is locked. Open it in the main window, then write the observation here.',
    unlock: 'Go and open the vault',
    readOnly: 'The vault is open on another computer. Here it can only be read just now.',
    noCases: 'You have no assessments yet. Begin one in the main window.',
    failed: 'The assessment could not be opened. It is in the vault as it was.',
    toMain: 'Go to the main window',
  },
} as const
