import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'

/** What the short summary says of a case: no identity code, and actors by name and title only. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  assessment: { periodStart: true, periodEnd: true, site: true },
  actors: { id: true, name: true, title: true },
  icfSummary: {
    heading: true,
    clientOwnAssessment: true,
    personalFactors: true,
    environmentalFactors: true,
    activitiesAndParticipation: true,
    methods: true,
  },
  environmentalFactors: { effect: true, icfCode: true, qualifier: true, text: true },
  icfCodes: {
    code: true,
    qualifier: true,
    source: true,
    ratedBy: true,
    date: true,
    note: true,
  },
}
