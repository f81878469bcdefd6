import type { PartWording } from '../../../model/part.ts'
import type { abilitator } from '../fields.ts'

export const sv: PartWording<typeof abilitator> = {
  abilitator: { label: 'Kykyviisari' },
  'abilitator.instrument': { label: 'Metod' },
  'abilitator.measurements': {
    label: 'Mätningar',
    hint: 'Skriv procenten så som responsen gav dem.',
    add: 'Lägg till en mätning',
    one: 'Mätning',
    prompts: [
      'Kykyviisari® är en metod som ägs av Arbetshälsoinstitutet. Här antecknas bara de resultat som dess respons gav.',
      'Resultaten är riktgivande och ett underlag för samtal. De är ingen diagnos.',
    ],
  },
  'abilitator.measurements.date': { label: 'Datum' },
  'abilitator.measurements.completedHow': {
    label: 'Hur den fylldes i',
    hint: 'Till exempel: på nätet, med stöd av ergoterapeuten.',
  },
  'abilitator.measurements.percentages': { label: 'Resultat i procent' },
  'abilitator.measurements.percentages.overall': { label: 'Kokonaistilanne' },
  'abilitator.measurements.percentages.inclusion': { label: 'Osallisuus' },
  'abilitator.measurements.percentages.mind': { label: 'Mieli' },
  'abilitator.measurements.percentages.everydayLife': { label: 'Arki' },
  'abilitator.measurements.percentages.skills': { label: 'Taidot' },
  'abilitator.measurements.percentages.body': { label: 'Keho' },
  'abilitator.measurements.perceivedWorkAbility': { label: 'Upplevd arbetsförmåga (0–10)' },
  'abilitator.measurements.relationToWorkLife': { label: 'Relation till arbetslivet (0–10)' },
  'abilitator.bestResults': {
    label: 'Särskilt goda resultat',
    prompts: [
      'Vilka resultat lyfte klienten själv fram som goda?',
      'Vad betyder de i klientens vardag?',
    ],
  },
  'abilitator.weakestResults': {
    label: 'Särskilt svaga resultat',
    prompts: [
      'Fråga var det finns utmaningar och vad de beror på.',
      'Behövs en noggrannare utredning eller mätning av något?',
    ],
  },
  'abilitator.workAbilityExperience': {
    label: 'Upplevelse av den egna arbetsförmågan och relationen till arbetslivet',
    prompts: [
      'Hur motiverar klienten sin bedömning?',
      'Vad förändrades mellan mätningarna enligt klienten?',
    ],
  },
  'abilitator.strengthsAndSkills': {
    label: 'Styrkor och kunnande',
    prompts: ['Vad är klienten bra på? Vad säger andra att hen kan?'],
  },
  'abilitator.changeWishes': {
    label: 'Vad klienten vill förändra',
    prompts: ['Vad vill klienten själv förändra först?'],
  },
  'abilitator.discussionNotes': {
    label: 'Anteckningar från samtalet',
    prompts: [
      'Var gick medarbetarens och klientens syn isär? Varför?',
      'Vad annat hände i livet mellan mätningarna?',
    ],
  },
}
