import { alwaysPrinted, type PrintedFields } from '../../shared/printed-fields.ts'

/** Whose work it is about, where and when; what the workplace writes comes back on paper. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: { firstName: true, lastName: true },
  assessment: { site: true, periodStart: true, periodEnd: true },
}
