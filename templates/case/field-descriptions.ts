import type { FieldName } from '../model/fields.ts'
import type { FilePart } from '../parts/index.ts'
import { carried } from './descriptions/carried-over.ts'
import { conclusions } from './descriptions/conclusions.ts'
import { consent } from './descriptions/consent.ts'
import { evidence } from './descriptions/evidence.ts'
import { meetings } from './descriptions/meetings.ts'
import { plans } from './descriptions/plans.ts'
import { smallProcesses } from './descriptions/small-processes.ts'
import { start } from './descriptions/start.ts'
import { trial } from './descriptions/trial.ts'

type NamesIn<P> = P extends { fields: infer Fs } ? FieldName<Fs> : never

/** Every field of the public file format by name: records without an index. */
export type CaseFieldName = NamesIn<FilePart>

/**
 * What each field of the public file format means, for other implementers. A field without a
 * description does not compile.
 */
export const fieldDescriptions: Readonly<Record<CaseFieldName, string>> = {
  ...carried,
  caseId: 'The sender’s own name for the file. Not an identity of the client.',
  schemaNote: 'A remark about the file itself, for people.',
  fictional: 'True for an invented practice case; documents then say so.',
  language: 'The language in which the case is written.',

  client: 'The person whose work ability is assessed.',
  'client.firstName': 'All first names, as the person writes them.',
  'client.lastName': 'Last name, as the person writes it.',
  'client.preferredName': 'The name by which the person wishes to be called.',
  'client.personalIdentityCode': 'Finnish personal identity code.',
  'client.dateOfBirth': 'Date of birth.',
  'client.phone': 'Telephone number, in any form.',
  'client.email': 'E-mail address.',
  'client.municipality': 'Municipality of residence.',
  'client.serviceLanguage': 'Language of service: fi, sv, en, or the language’s name.',
  'client.interpreterNeeded': 'Whether an interpreter is needed.',
  'client.interpreterLanguage': 'Language of the interpreting.',

  consent: 'What the client has allowed. It binds every later sharing.',
  'consent.givenOn': 'Day on which consent was given.',
  'consent.validUntil': 'Last day on which the consent is valid.',
  'consent.form': 'How consent was given, for example in writing.',
  'consent.recipients': 'Names of the organisations that may receive information.',
  'consent.limitations': 'Limits that the client has set.',

  actors: 'The people of the network around the client.',
  'actors.id': 'Id by which other places of the same file refer to the actor; unique in the file.',
  'actors.name': 'Name.',
  'actors.title': 'Professional title.',
  'actors.organisation': 'Employer or organisation.',
  'actors.team': 'Service or team.',
  'actors.email': 'E-mail address.',
  'actors.phone': 'Telephone number.',
  'actors.role': 'What the person does in this assessment.',
  networkMeetingNotes: 'Notes of the network’s meetings.',
  'networkMeetingNotes.date': 'Day of the meeting.',
  'networkMeetingNotes.title': 'Subject.',
  'networkMeetingNotes.text': 'What was said and agreed.',

  assessment: 'Where, when and in which tasks functioning was assessed, and what for.',
  'assessment.title': 'Title of the assessment, used as the heading of the summary.',
  'assessment.periodStart': 'First day of the assessment period.',
  'assessment.periodEnd': 'Last day of the assessment period.',
  'assessment.type': 'Type of assessment.',
  'assessment.site': 'Place or unit.',
  'assessment.siteAddress': 'Street address of the place.',
  'assessment.workingTime': 'Working days and hours.',
  'assessment.workTasks': 'The client’s tasks, as concretely as possible.',
  'assessment.assessmentGoal': 'What the assessment was to find out.',
  'assessment.clientGoal': 'The client’s own aim, in the client’s words.',

  background: 'How the client came to the assessment, and the life it stands in.',
  'background.referral': 'How the client came to the assessment.',
  'background.educationAndCourses': 'Degrees, courses and training.',
  'background.workHistory': 'Work history, the latest employment with its tasks.',
  'background.previousServices': 'Earlier services and examinations.',
  'background.everydayLife': 'Everyday life: home, errands, taking care of oneself, relations.',
  'background.healthInformation': 'Health as far as it matters for work ability.',
  'background.factorsAffectingWorkAbility': 'What most affects work ability, strengths included.',
  'background.leisureSleepMoodRecovery': 'Leisure, sleep, mood and recovery.',
  'background.assistiveDevices': 'Assistive devices in use.',

  abilitator: 'Results of the Kykyviisari® (Abilitator®) self-assessment. Results only, no items.',
  'abilitator.instrument': 'Name of the instrument.',
  'abilitator.measurements': 'Each time the client completed it.',
  'abilitator.measurements.date': 'Day of the measurement.',
  'abilitator.measurements.completedHow': 'How it was completed and who helped.',
  'abilitator.measurements.percentages':
    'Percentages as the feedback printed them. Never computed; null where it gave none, which is not zero.',
  'abilitator.measurements.percentages.overall': 'Kokonaistilanne (overall situation).',
  'abilitator.measurements.percentages.inclusion': 'Osallisuus (inclusion).',
  'abilitator.measurements.percentages.mind': 'Mieli (mind).',
  'abilitator.measurements.percentages.everydayLife': 'Arki (everyday life).',
  'abilitator.measurements.percentages.skills': 'Taidot (skills).',
  'abilitator.measurements.percentages.body': 'Keho (body).',
  'abilitator.measurements.perceivedWorkAbility':
    'Perceived work ability, 0–10, against 10 for the lifetime best.',
  'abilitator.measurements.relationToWorkLife': 'Relation to working life, 0–10.',
  'abilitator.bestResults': 'Particularly good results, as talked about with the client.',
  'abilitator.weakestResults': 'Particularly poor results, as talked about with the client.',
  'abilitator.workAbilityExperience': 'Experience of own work ability and relation to work.',
  'abilitator.strengthsAndSkills': 'Strengths and skills.',
  'abilitator.changeWishes': 'What the client wishes to change.',
  'abilitator.discussionNotes': 'Notes of the discussion of the results.',

  observations: 'What somebody saw: the ground on which conclusions stand.',
  'observations.date': 'Day of the observation.',
  'observations.actorId': 'Id of the actor who observed.',
  'observations.task': 'Task or situation.',
  'observations.setting': 'Surroundings, where they mattered.',
  'observations.text': 'What was seen or heard.',

  methodResults: 'Assessment methods that were used, and what they showed.',
  'methodResults.method': 'Name of the method.',
  'methodResults.date': 'Day on which it was used.',
  'methodResults.actorId': 'Id of the actor who assessed.',
  'methodResults.summary': 'The result in short. No items of the method.',

  employerFeedback: 'Feedback from the workplace on work and tasks. No health information.',

  clientView: 'The client’s own view, in the client’s own words.',
  'clientView.enjoyment': 'How the client has liked it.',
  'clientView.successesAndDevelopmentNeeds': 'What went well, and what there is still to learn.',
  'clientView.fitForField': 'Whether the field suits the client.',
  'clientView.helpfulSupport': 'What support has helped.',
  'clientView.effectsOnHealthAndEverydayLife': 'Effects on health and everyday life.',
  'clientView.thoughtsAhead': 'What the client thinks about the future.',

  workPerformance: 'What the network wrote together on functioning at work.',
  'workPerformance.supportedTasks': 'Performance and participation in assisting work tasks.',
  'workPerformance.physical': 'Physical work ability and functioning.',
  'workPerformance.psychological': 'Psychological work ability and functioning.',
  'workPerformance.cognitive': 'Cognitive work ability and functioning.',
  'workPerformance.social': 'Social work ability and functioning.',
  'workPerformance.skillsAndCompetence': 'Skills and competence against the tasks.',
  'workPerformance.supportNeeds': 'Support needs, pain, limits, breaks and adaptations.',
  'workPerformance.environment': 'Environmental factors at work.',
  otherActorsViews: 'Views of the other members of the network.',
  'otherActorsViews.actorId': 'Id of the actor whose view it is.',
  'otherActorsViews.text': 'The view.',
  plainLanguageSummary: 'The summary in plain language, for the client to read.',

  icfSummary: 'The short summary under ICF headings.',
  'icfSummary.heading': 'Period, place, tasks and aims.',
  'icfSummary.clientOwnAssessment': 'The client’s own assessment.',
  'icfSummary.personalFactors': 'Personal factors. ICF has no codes for them.',
  'icfSummary.environmentalFactors': 'Environmental factors.',
  'icfSummary.activitiesAndParticipation': 'Activities and participation.',
  'icfSummary.methods': 'Methods used.',
  environmentalFactors: 'Environmental factors one by one.',
  'environmentalFactors.effect': 'Whether the factor hinders, helps or does neither.',
  'environmentalFactors.icfCode': 'ICF code that begins with e; null when there is none.',
  'environmentalFactors.qualifier':
    'Qualifier: 0–4, 8 or 9, with + in front for a facilitator; null when there is none.',
  'environmentalFactors.text': 'What it is in the surroundings.',
  icfCodes: 'Other ICF codes, where somebody wishes to give them.',
  'icfCodes.code': 'ICF code that begins with b, d, e or s.',
  'icfCodes.qualifier': 'One or more qualifiers.',
  'icfCodes.source':
    'By whose eyes: the client, a professional, the workplace or somebody else. The same code may stand several times, once a rating.',
  'icfCodes.ratedBy': 'Id of the actor who rated, or a name.',
  'icfCodes.date': 'Day of the rating.',
  'icfCodes.note': 'What the code means for this client.',

  recommendations: 'What the assessment leads to.',
  'recommendations.processSummary': 'Summary of the assessment.',
  'recommendations.competenceAndProductivity':
    'Competence, quality, coping and productivity against the open labour market.',
  'recommendations.clientGoals': 'The client’s goals from here on.',
  'recommendations.supportNeedsAndMeans': 'Practical means of support, one an item.',
  'recommendations.rehabilitationAndHealthNeeds': 'Need of rehabilitation or health services.',

  sharedPlan: 'The shared client plan: who does what by when.',
  'sharedPlan.date': 'Day on which the plan was made.',
  'sharedPlan.participants':
    'Ids of actors, “asiakas” (or “klient”, “client”) for the client, or names.',
  'sharedPlan.need': 'Need of support for work ability and employment.',
  'sharedPlan.goal': 'The client’s goal.',
  'sharedPlan.tasks': 'Agreed tasks.',
  'sharedPlan.tasks.ownerType': 'Whose task it is.',
  'sharedPlan.tasks.owner': 'Id of an actor, or a name.',
  'sharedPlan.tasks.task': 'What is done.',
  'sharedPlan.tasks.due': 'Last day by which it is done.',
  'sharedPlan.nextMeeting': 'When and where the network meets next.',
  'sharedPlan.nextMeeting.date': 'Day.',
  'sharedPlan.nextMeeting.time': 'Time of day, as people write it: 10.00.',
  'sharedPlan.nextMeeting.place': 'Place.',
  'sharedPlan.nextMeeting.mode': 'How the network meets, for example remotely.',

  signatures: 'Who stands behind the text.',
  'signatures.role': 'Role or professional title; “asiakas” for the client.',
  'signatures.name': 'Name.',
  'signatures.date': 'Day of signing.',
  ...consent,
  ...start,
  ...meetings,
  ...plans,
  ...trial,
  ...conclusions,
  ...evidence,
  ...smallProcesses,
}
