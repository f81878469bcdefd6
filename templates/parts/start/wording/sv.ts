import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  start: { label: 'Hur behovet upptäcktes' },
  'start.recognisedOn': { label: 'När' },
  'start.recognisedBy': {
    label: 'Vem som upptäckte behovet',
    hint: 'Också klienten själv eller en närstående.',
  },
  'start.recognisedIn': {
    label: 'I vilken tjänst',
    options: {
      employment: 'sysselsättningstjänster',
      social: 'socialtjänster',
      health: 'hälsotjänster',
      rehabilitative: 'arbetsverksamhet i rehabiliteringssyfte',
      other: 'någon annanstans',
    },
  },
  'start.howRecognised': {
    label: 'Hur behovet märktes',
    prompts: [
      'Talade ni direkt om arbetsförmåga och arbete?',
      'Kom behovet fram i en självskattning, i ett samtal, vid en hälsoundersökning eller genom en annan aktör?',
    ],
  },
  'start.clientRequest': {
    label: 'Vad klienten själv ber om',
    hint: 'Med klientens egna ord.',
    prompts: ['Vad vill klienten förändra först?', 'Vad vill hen inte?'],
  },
  'start.question': {
    label: 'Frågan som bedömningen borde svara på',
    prompts: ['Varför just nu? Vad ska svaret användas till?'],
  },
  knownAlready: {
    label: 'Vad som redan är känt',
    hint: 'Uppgiften, källan och datumet. Med klientens lov.',
    add: 'Lägg till uppgift',
    one: 'Uppgift',
    prompts: [
      'Tidigare bedömningar, utlåtanden, prövningar och planer som inte behöver göras om.',
      'Stämmer uppgiften fortfarande enligt klienten?',
    ],
  },
  'knownAlready.what': { label: 'Vad som är känt' },
  'knownAlready.source': { label: 'Varifrån uppgiften kommer' },
  'knownAlready.date': { label: 'Uppgiftens datum' },
  recognition: {
    label: 'Stöd för samtalet',
    prompts: [
      'Varje situation är sin egen: ett saknat kryss är inget hinder och ett kryss är inget villkor.',
      'Fråga vad klienten själv tänker om punkten.',
    ],
  },
  'recognition.talkedOn': { label: 'Samtalet fördes' },
  'recognition.talkedWith': { label: 'Med vem' },
  'recognition.motivation': { label: 'Motivation och inställning' },
  'recognition.motivation.wantsForward': {
    label: 'Vill gå vidare i sin situation och är redo för det',
  },
  'recognition.motivation.readyForLongWork': { label: 'Är redo för långsiktigt arbete' },
  'recognition.motivation.hopefulOfWork': { label: 'Ser hoppfullt på att få arbete' },
  'recognition.motivation.workFirst': { label: 'Arbete är den främsta riktningen just nu' },
  'recognition.motivationNotes': { label: 'Vad klienten berättade om sin motivation' },
  'recognition.timeliness': { label: 'Rätt tid och behov' },
  'recognition.timeliness.recoveryGoesWell': { label: 'Rehabiliteringen går framåt' },
  'recognition.timeliness.acceptsHelp': { label: 'Är redo att ta emot hjälp' },
  'recognition.timeliness.rightService': { label: 'Tjänsten är den rätta just nu' },
  'recognition.timeliness.turningPoint': {
    label: 'Den nuvarande tjänsten eller perioden tar snart slut eller har pågått länge',
  },
  'recognition.timeliness.needsDirection': { label: 'Behöver stöd för att hitta en riktning' },
  'recognition.timelinessNotes': { label: 'Varför nu' },
  'recognition.lifeSituation': { label: 'Livssituation' },
  'recognition.lifeSituation.dailyRhythm': { label: 'Dygnsrytmen håller' },
  'recognition.lifeSituation.wellbeing': { label: 'Måendet räcker för att arbeta' },
  'recognition.lifeSituation.substances': { label: 'Rusmedel är inget hinder' },
  'recognition.lifeSituation.stableLife': { label: 'Livssituationen är tillräckligt stabil' },
  'recognition.lifeSituationNotes': { label: 'Vad som bör beaktas i livssituationen' },
  'recognition.sharedThoughts': {
    label: 'Vad ni tänkte tillsammans',
    hint: 'Också det som ni var oense om.',
  },
}
