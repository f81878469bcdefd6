/** What is said in the small window for one observation. */
export const noteWords = {
  note: {
    title: 'Snabbobservation',
    case: 'Bedömning',
    sameAsBefore: 'Samma uppgift och plats som senast',
    more: 'Var, mål och ICF-rubriker',
    save: 'Spara och stäng',
    savesItself: 'Sparas också av sig självt.',
    locked: 'Valvet är låst. Öppna det i huvudfönstret, så kan du skriva observationen här.',
    unlock: 'Gå och öppna valvet',
    readOnly: 'Valvet är öppet på en annan dator. På den här kan det just nu bara läsas.',
    noCases: 'Du har inga bedömningar ännu. Börja en i huvudfönstret.',
    failed: 'Bedömningen kunde inte öppnas. Den finns kvar i valvet som förut.',
    toMain: 'Gå till huvudfönstret',
  },
} as const
