import type { Translated } from '../../../templates/model/part.ts'
import type { earlierWords as fi } from '../fi/earlier.ts'

export const earlierWords: Translated<typeof fi> = {
  earlier: {
    title: 'Earlier assessments',
    found:
      '{count, plural, one {The client has an earlier assessment.} other {The client has # earlier assessments.}}',
    round:
      '{name}, {date}: {count, plural, =0 {nothing to offer} one {one answer is offered to an empty field} other {# answers are offered to empty fields}}',
    how: 'An offer shows below its field. Go through it with the client and confirm it. Consent, conclusions and signatures are never offered, and health only where the new consent covers it.',
    choose: 'Bring answers from an earlier assessment',
    which: 'Which assessment to bring answers from',
    sameClient: 'Choose an assessment of the same client only. The choice stays in the log.',
    pick: 'Choose an assessment',
    noOthers: 'There are no other assessments in the vault.',
    noName: 'Client without a name',
    from: 'From an earlier assessment {date}, {who}:',
    unconfirmed:
      'From an earlier assessment {date}, {who}. It counts as an answer only once you confirm it.',
    unknown: 'writer not known',
    take: 'Take this',
    confirm: 'Confirm',
    yes: 'yes',
    no: 'no',
    nothing: 'There is nothing to take or to confirm in this field.',
  },
}
