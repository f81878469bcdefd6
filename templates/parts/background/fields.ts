import { carriedOver } from '../../model/carried-over.ts'
import { group, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** How the client came to the assessment, and the life it stands in. Health is a part of its own. */
export const background = part('background', 1, {
  background: group({
    referral: text({ needed: true }),
    educationAndCourses: text(),
    workHistory: text(),
    previousServices: text(),
    everydayLife: text(),
  }),
  carriedOver: group({ background: carriedOver() }),
})
