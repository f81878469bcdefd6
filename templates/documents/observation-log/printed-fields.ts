import type { CaseFile } from '../../case/case-file.ts'
import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'
import { isWritten } from '../shared/prose.ts'

/** What the log says of a case: observations, who made them, and the codes beside them. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  assessment: { site: true },
  actors: { id: true, name: true },
  observations: { date: true, actorId: true, task: true, setting: true, text: true },
  environmentalFactors: { icfCode: true, qualifier: true, text: true },
  icfCodes: { code: true, qualifier: true, note: true },
}

/** The case with those actors who observed, and those factors that have a code. */
export const withObservers = (file: CaseFile): CaseFile => {
  const observers = (file.observations ?? []).map(({ actorId }) => actorId)
  return {
    ...file,
    ...(file.actors && {
      actors: file.actors.filter(({ id }) => id !== undefined && observers.includes(id)),
    }),
    ...(file.environmentalFactors && {
      environmentalFactors: file.environmentalFactors.filter(({ icfCode }) => isWritten(icfCode)),
    }),
    ...(file.icfCodes && { icfCodes: file.icfCodes.filter(({ code }) => isWritten(code)) }),
  }
}
