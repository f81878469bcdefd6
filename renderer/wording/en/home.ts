import type { Translated } from '../../../templates/model/part.ts'
import type { homeWords as fi } from '../fi/home.ts'

export const homeWords: Translated<typeof fi> = {
  home: {
    title: 'Assessments',
    morning: 'Good morning, {name}',
    day: 'Hello, {name}',
    evening: 'Good evening, {name}',
    count: '{count, plural, one {One assessment.} other {# assessments.}}',
    search: 'Search all assessments',
    new: 'New assessment',
    import: 'Import from a file',
    example: 'Try with an example',
    list: 'My assessments',
    emptyTitle: 'Where would you like to begin?',
    newText: 'Begin the assessment of a new client. All you need at first is a name.',
    importText: 'Import an assessment that was exported from Kykysilta to a file.',
    exampleText: 'Get to know Kykysilta with an invented client. No real data are needed.',
    next: 'Next: {step}',
    ready: 'All steps are filled in',
    draft: 'Draft',
    signed: 'Version {number} locked',
    changed: 'Changed after version {number}',
    fictional: 'Practice',
    editedToday: 'Edited today at {time}',
    edited: 'Edited {date}',
    progress: '{done} of {all} steps done',
    more: 'Show more assessments',
    noSite: 'Place and dates are still missing',
    newTitle: 'New assessment',
    firstName: 'First name',
    lastName: 'Last name',
    begin: 'Begin the assessment',
  },
  search: {
    title: 'Search',
    count:
      '{count, plural, =0 {The search found nothing.} one {Found in one assessment.} other {Found in # assessments.}}',
    indexing: 'Some of the assessments are not in the search yet. Search again in a moment.',
  },
  importing: {
    faultsTitle: 'The file was not imported',
    faultsIntro:
      '{count, plural, one {The file has one place that is not in the expected form.} other {The file has # places that are not in the expected form.}} Nothing was imported. Correct the places and import the file again.',
    place: 'Place',
    found: 'What it holds',
    expected: 'What was expected',
    wholeFile: 'the whole file',
    nothing: 'missing',
    back: 'Back to the assessments',
    again: 'Import another file',
    unknownTitle: 'The assessment was imported',
    unknownIntro:
      '{count, plural, one {The file had one field that Kykysilta does not know.} other {The file had # fields that Kykysilta does not know.}} They stay with the assessment and come back when you export the assessment to a file.',
    open: 'Open the assessment',
  },
}
