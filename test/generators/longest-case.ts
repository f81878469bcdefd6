import type { CaseFile } from '../../templates/case/case-file.ts'
import { chanceFrom } from './seeded.ts'
import { paragraphs } from './sentences.ts'

const chance = chanceFrom(10_000)

/** One answer of ten thousand characters, cut where it happens to be. */
const longAnswer = paragraphs(chance, 60).slice(0, 10_000)

/** Sixty letters that Finnish compounding allows and no line of a narrow cell can hold. */
export const longWord = 'työkyvynarviointimenetelmäosaamiskeskusverkostokokousmuistio'

/** Scripts, signs and marks that people paste, and that no single face has. */
export const manyScripts = [
  'Čáppa láđđi giŋká, áššit ŧiivi ja Ʒiihtâ; skolt ǩ, ǥ, ǯ, ʹ.',
  'Şükran Aslı İzmir, Öhrnfors, Łódź, Nguyễn Thị Hằng, Þórður, Māori.',
  'Владимир Ильин, Київ, Ελένη Παπαδοπούλου.',
  'Emoji 👍 👩‍🔧 🧑🏽‍🦽 🇫🇮 ☑ ✓ ✗ → ← ⇒ ★ ♿ ½ ² ₂ ≤ ≥ ≠ − ± € ° § ® ™ … ‰ „lainaus” «noin».',
  'שלום עולם ja مرحبا بالعالم saman rivin sisällä.',
  'אני רוצה לעבוד חצי יום, 4 ימים בשבוע.',
  'أريد أن أعمل نصف يوم، أربعة أيام في الأسبوع.',
  '東京で働いた ja 서울에서 일했습니다.',
  'q\u0301 a\u0308 e\u0301 (koottavia merkkejä), sana\u00ADkatko, kova\u00A0väli, kova\u2011viiva.',
].join('\n')

const everywhere = `${manyScripts}\n${longWord} ${longWord}${longWord}\n${longAnswer}`

/** A case whose answers are as long and as strange as people can make them. */
export const longestCase: CaseFile = {
  language: 'fi',
  client: { firstName: longWord, lastName: 'Šárka-Řehořová', preferredName: 'مريم Şükran 👍' },
  consent: { limitations: everywhere, recipients: [longWord, manyScripts] },
  assessment: { title: longWord.repeat(3), site: longWord, workTasks: [longAnswer, manyScripts] },
  actors: [
    { id: 'a1', name: longWord, title: longWord, organisation: longWord, email: longWord },
    { id: 'a2', name: 'Maija Ääkkönen', title: manyScripts, phone: '040-000 1301' },
  ],
  background: { referral: everywhere, workHistory: everywhere, healthInformation: everywhere },
  abilitator: {
    measurements: [
      { date: '2026-01-26', percentages: { overall: 0, mind: 100, body: 52 } },
      { date: '2026-04-20', percentages: { overall: 100, mind: 0, body: null } },
    ],
    workAbilityExperience: everywhere,
  },
  observations: Array.from({ length: 200 }, (_, index) => ({
    date: '2026-02-02',
    actorId: index % 2 === 0 ? 'a1' : 'a2',
    task: index === 7 ? manyScripts : `tehtävä ${index + 1}`,
    text: index === 3 ? longAnswer : `Havainto ${index + 1} ${index % 10 === 0 ? longWord : ''}`,
  })),
  workPerformance: { physical: everywhere, cognitive: everywhere },
  methodResults: [{ method: longWord, actorId: 'a1', summary: everywhere }],
  employerFeedback: everywhere,
  otherActorsViews: [{ actorId: 'a2', text: everywhere }],
  clientView: { enjoyment: everywhere },
  environmentalFactors: [{ effect: 'barrier', icfCode: 'e310', qualifier: '2', text: everywhere }],
  icfSummary: { heading: manyScripts, personalFactors: everywhere, methods: [longWord] },
  icfCodes: Array.from({ length: 200 }, (_, index) => ({
    code: 'd850',
    qualifier: '3',
    note: index === 5 ? longAnswer : `Merkintä ${index + 1}`,
  })),
  recommendations: { clientGoals: everywhere, supportNeedsAndMeans: [longWord, longAnswer] },
  plainLanguageSummary: everywhere,
  sharedPlan: {
    participants: ['a1', 'a2', manyScripts],
    need: everywhere,
    goal: everywhere,
    tasks: Array.from({ length: 200 }, (_, index) => ({
      owner: index % 2 === 0 ? 'a1' : longWord,
      task: index === 5 ? everywhere : `Tehtävä ${index + 1}`,
      due: '2026-05-22',
    })),
    nextMeeting: { place: longWord, mode: manyScripts },
  },
  networkMeetingNotes: [{ date: '2026-02-02', title: longWord, text: everywhere }],
  signatures: [{ role: longWord, name: manyScripts, date: '2026-04-24' }],
}
