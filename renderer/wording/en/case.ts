import type { Translated } from '../../../templates/model/part.ts'
import type { caseWords as fi } from '../fi/case.ts'

export const caseWords: Translated<typeof fi> = {
  case: {
    back: 'Assessments',
    walk: 'Steps of the assessment',
    showWalk: 'Steps',
    noName: 'Client without a name',
    actors: 'Network: {names}',
    panel: 'Support for writing',
    hidePanel: 'Hide the side panel',
    showPanel: 'Show the side panel',
    guide: 'Guide',
    observations: 'Observations',
    preview: 'Preview',
    guideIntro: 'The guide follows the field that you write in.',
    guideOthers: '{count, plural, one {The step’s other guide} other {The step’s # other guides}}',
    guideNone: 'This step has no guides of its own.',
    observationsNone: 'No observations have been written yet.',
    searchObservations: 'Search the observations',
    observationCount: '{count, plural, one {One observation} other {# observations, newest first}}',
    observationsFound:
      '{count, plural, =0 {The search found no observations} one {The search found one observation} other {The search found # observations}}',
    missingTitle: 'Still missing',
    missingNone: 'Nothing is missing from this step.',
    stepMissing:
      '{count, plural, =0 {nothing missing} one {one field missing} other {# fields missing}}',
    previous: 'Previous: {step}',
    nextStep: 'Next: {step}',
    nextMissing: 'Next missing',
    done: 'done',
    begun: 'begun, {count, plural, one {one field missing} other {# fields missing}}',
    untouched: 'not begun',
    export: 'Export the assessment to a file',
    exported: 'The assessment was exported to the file {fileName}.',
  },
  saved: {
    saved: 'Saved at {time}',
    savedOn: 'Saved {date} at {time}',
    saving: 'Saving…',
    notSaved: 'Not saved',
    failed: 'Could not save: {reason}',
    failedHelp: 'Your text is in memory. Kykysilta keeps trying to save it.',
    retry: 'Save now',
  },
  preview: {
    label: 'Preview of the document',
    which: 'Document',
    failed: 'The document could not be previewed. The text is safe.',
  },
}
