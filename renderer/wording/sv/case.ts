import type { Translated } from '../../../templates/model/part.ts'
import type { caseWords as fi } from '../fi/case.ts'

export const caseWords: Translated<typeof fi> = {
  case: {
    back: 'Bedömningar',
    walk: 'Bedömningens steg',
    showWalk: 'Steg',
    noName: 'Klient utan namn',
    actors: 'Nätverk: {names}',
    panel: 'Stöd för skrivandet',
    hidePanel: 'Dölj sidopanelen',
    showPanel: 'Visa sidopanelen',
    guide: 'Stöd',
    observations: 'Observationer',
    preview: 'Granska',
    guideIntro: 'Stödet byts efter vilket fält du skriver i.',
    guideOthers: '{count, plural, one {Stegets andra stöd} other {Stegets # andra stöd}}',
    guideNone: 'I det här steget finns inga särskilda stödfrågor.',
    observationsNone: 'Inga observationer har antecknats ännu.',
    searchObservations: 'Sök i observationerna',
    observationCount:
      '{count, plural, one {En observation} other {# observationer, den nyaste först}}',
    observationsFound:
      '{count, plural, =0 {Sökningen gav inga observationer} one {Sökningen gav en observation} other {Sökningen gav # observationer}}',
    missingTitle: 'Saknas ännu',
    missingNone: 'Inget saknas i det här steget.',
    stepMissing:
      '{count, plural, =0 {inget saknas} one {ett ställe saknas} other {# ställen saknas}}',
    previous: 'Föregående: {step}',
    nextStep: 'Nästa: {step}',
    nextMissing: 'Nästa som saknas',
    done: 'klart',
    begun: 'påbörjat, {count, plural, one {ett ställe saknas} other {# ställen saknas}}',
    untouched: 'inte påbörjat',
    export: 'Exportera bedömningen till en fil',
    exported: 'Bedömningen exporterades till filen {fileName}.',
  },
  saved: {
    saved: 'Sparat kl. {time}',
    savedOn: 'Sparat {date} kl. {time}',
    saving: 'Sparar…',
    notSaved: 'Inte sparat',
    failed: 'Kunde inte spara: {reason}',
    failedHelp: 'Din text finns i minnet. Kykysilta försöker spara den igen.',
    retry: 'Spara nu',
  },
  preview: {
    label: 'Förhandsgranskning av dokumentet',
    which: 'Dokument',
    failed: 'Dokumentet kunde inte förhandsgranskas. Texten är sparad.',
  },
}
