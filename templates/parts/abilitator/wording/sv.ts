import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

/** The sections of Kykyviisari keep their Finnish names: no Swedish ones have been confirmed. */
export const sv: Translated<typeof fi> = {
  abilitator: { label: 'Kykyviisari' },
  'abilitator.instrument': { label: 'Metod' },
  'abilitator.measurements': {
    label: 'Mätningar',
    hint: 'Anteckna procenttalen så som de står i responsen.',
    add: 'Lägg till mätning',
    one: 'Mätning',
    prompts: [
      'Kykyviisari® är en metod som ägs av Arbetshälsoinstitutet. Här antecknas bara de resultat som står i responsen.',
      'Resultaten är riktgivande och en grund för samtal. De är ingen diagnos.',
    ],
  },
  'abilitator.measurements.date': { label: 'Datum' },
  'abilitator.measurements.completedHow': {
    label: 'Hur den fylldes i',
    hint: 'Till exempel: på webben, med stöd av ergoterapeuten.',
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
      'Vilka resultat lyfte klienten själv fram som bra?',
      'Vad betyder de i klientens vardag?',
    ],
  },
  'abilitator.weakestResults': {
    label: 'Särskilt svaga resultat',
    prompts: [
      'Fråga var det finns svårigheter och vad de beror på.',
      'Behövs det en närmare utredning eller ett noggrannare mätinstrument för något område?',
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
    prompts: ['Vad är klienten bra på? Vad säger andra att klienten kan?'],
  },
  'abilitator.changeWishes': {
    label: 'Vad klienten vill förändra',
    prompts: ['Vad vill klienten själv förändra först?'],
  },
  'abilitator.discussionNotes': {
    label: 'Anteckningar från samtalet',
    prompts: [
      'Var skilde sig yrkespersonens och klientens syn åt? Varför?',
      'Vad annat hände i livet mellan mätningarna?',
    ],
  },
  'abilitator.measurements.id': { label: 'Beteckning' },
}
