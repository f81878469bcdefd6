import type { Translated } from '../../../templates/model/part.ts'
import type { homeWords as fi } from '../fi/home.ts'

export const homeWords: Translated<typeof fi> = {
  home: {
    title: 'Bedömningar',
    morning: 'God morgon, {name}',
    day: 'Hej, {name}',
    evening: 'God kväll, {name}',
    count: '{count, plural, one {En bedömning.} other {# bedömningar.}}',
    search: 'Sök i alla bedömningar',
    new: 'Ny bedömning',
    import: 'Importera från fil',
    example: 'Pröva med ett exempel',
    list: 'Mina bedömningar',
    emptyTitle: 'Var vill du börja?',
    newText: 'Börja bedömningen av en ny klient. Till att börja med behöver du bara namnet.',
    importText: 'Importera en bedömning som har exporterats från Kykysilta till en fil.',
    exampleText:
      'Bekanta dig med Kykysilta med hjälp av en påhittad klient. Inga riktiga uppgifter behövs.',
    next: 'Härnäst: {step}',
    ready: 'Alla steg är ifyllda',
    draft: 'Utkast',
    signed: 'Version {number} är låst',
    changed: 'Ändrad efter version {number}',
    fictional: 'Övning',
    editedToday: 'Ändrad i dag kl. {time}',
    edited: 'Ändrad {date}',
    progress: 'Färdiga steg {done}, sammanlagt {all}',
    more: 'Visa fler bedömningar',
    noSite: 'Plats och tid saknas ännu',
    newTitle: 'Ny bedömning',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    begin: 'Börja bedömningen',
  },
  search: {
    title: 'Sökning',
    count:
      '{count, plural, =0 {Sökningen gav inga träffar.} one {Träffar i en bedömning.} other {Träffar i # bedömningar.}}',
    indexing: 'En del av bedömningarna är ännu inte med i sökningen. Sök igen om en stund.',
  },
  importing: {
    faultsTitle: 'Filen importerades inte',
    faultsIntro:
      '{count, plural, one {Filen har ett ställe som inte är i väntad form.} other {Filen har # ställen som inte är i väntad form.}} Ingenting importerades. Rätta till ställena och importera filen på nytt.',
    place: 'Ställe',
    found: 'Vad som står där',
    expected: 'Vad som väntades',
    wholeFile: 'hela filen',
    nothing: 'saknas',
    back: 'Tillbaka till bedömningarna',
    again: 'Importera en annan fil',
    unknownTitle: 'Bedömningen importerades',
    unknownIntro:
      '{count, plural, one {Filen hade ett fält som Kykysilta inte känner till.} other {Filen hade # fält som Kykysilta inte känner till.}} De följer med bedömningen och kommer tillbaka när du exporterar bedömningen till en fil.',
    open: 'Öppna bedömningen',
  },
}
