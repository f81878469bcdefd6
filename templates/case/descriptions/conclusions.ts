/** What the fields of the public format mean here, for other implementers. */
export const conclusions = {
  conclusions:
    'Conclusions and what they rest on. A conclusion rests on entries or is a professional judgement. Say which.',
  'conclusions.about': 'About.',
  'conclusions.text': 'Conclusion.',
  'conclusions.grounds': 'Whether it rests on entries or is a professional judgement.',
  'conclusions.entries':
    'What the conclusion rests on: ids of observations, results of methods, measurements and days of the client’s diary, or places of answers of the client and the workplace (`clientView/enjoyment`).',
  'conclusions.by': 'Whose conclusion.',
  nextSteps: 'Next steps. The steps are taken into the new client plan.',
  'nextSteps.kind': 'What it is about.',
  'nextSteps.step': 'What is done.',
  'nextSteps.responsible': 'Responsible.',
  'nextSteps.due': 'By.',
  'nextSteps.inPlan': 'Already in the plan.',
  closing: 'The meeting in which the summary is gone through with the client.',
  'closing.date': 'Date.',
  'closing.participants': 'Participants.',
  'closing.readTogether': 'Was the summary read together with the client.',
  'closing.clientAgrees': 'What the client thinks of the summary.',
  'closing.clientComment':
    'The client’s own statement. Written as the client says it. Dissent belongs here.',
  'closing.openQuestions': 'What stayed open.',
  'closing.copiesTo':
    'Who is given the summary. Only as the consent allows. The client always gets a copy.',
} as const
