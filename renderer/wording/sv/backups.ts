import type { Translated } from '../../../templates/model/part.ts'
import type { backupsWords as fi } from '../fi/backups.ts'

export const backupsWords: Translated<typeof fi> = {
  backups: {
    title: 'Säkerhetskopior',
    intro:
      'Kykysilta gör en krypterad säkerhetskopia var tionde minut medan du skriver, och alltid när du låser valvet. Varje kopia öppnas och kontrolleras.',
    folder: 'Mapp: {folder}',
    none: 'Det finns inga säkerhetskopior ännu.',
    list: 'Säkerhetskopior, den nyaste först',
    when: '{date} kl. {time}',
    cases: '{count, plural, one {en bedömning} other {# bedömningar}}',
    damaged: '{count, plural, one {en skada} other {# skador}}',
    look: 'Visa',
    lookAt: 'Visa vad kopian innehåller: {when}',
    restore: 'Återställ',
    restoreAt: 'Återställ kopian: {when}',
    make: 'Gör en säkerhetskopia nu',
    making: 'Säkerhetskopian görs. Du kan skriva under tiden.',
    chooseFolder: 'Byt mapp',
    export: 'Exportera valvet till en fil',
    exported: 'Valvet exporterades krypterat till filen {fileName}.',
    import: 'Importera valvet från en fil',
    open: 'Visa säkerhetskopiorna',
    back: 'Tillbaka',
    opening: 'Säkerhetskopian öppnas…',
    previewOf:
      'Säkerhetskopia {date} kl. {time}. Så här skiljer den sig från det nuvarande valvet:',
    previewList: 'Bedömningar i säkerhetskopian',
    noName: 'Klient utan namn',
    now: {
      same: 'samma som nu',
      differs: 'ändrad efter kopian',
      gone: 'finns inte i det nuvarande valvet',
      onlyNow: 'finns bara i det nuvarande valvet',
    },
    bringBack: 'Återställ som kopia',
    bringBackOne: 'Återställ som kopia: {name}',
    broughtBack: 'Bedömningen återställdes som kopia. Den nuvarande bedömningen är oförändrad.',
    restoreAll: 'Återställ hela valvet',
    restoreOf: 'Valvet återställs till det skick det hade {date} kl. {time}.',
    importOf: 'Valvet återställs från en fil. Du väljer filen härnäst.',
    setAside: 'Det nuvarande valvet raderas inte. Det flyttas åt sidan i samma mapp.',
    passphrase: 'Lösenfrasen som användes när kopian gjordes',
    evenDamaged: 'En del av kopian är skadad. De hela bedömningarna öppnas ändå.',
    restoreDamaged: 'Återställ ändå',
    chooseFile: 'Välj fil',
    restoring: 'Valvet återställs. Det tar en stund.',
    restored: 'Valvet återställdes. Öppna det med lösenfrasen.',
    cannotWrite:
      'Säkerhetskopian kunde inte göras. Kontrollera om disken har utrymme och om det går att skriva i mappen. Valvet är oförändrat.',
    diskFull:
      'Disken är full. Din text sparas ännu en stund i ett reservutrymme. Frigör snart utrymme på disken.',
    folderGone:
      'Mappen för säkerhetskopior går inte att nå. Under tiden görs kopiorna bredvid valvet.',
    damageCases:
      '{count, plural, one {Uppgifterna i en bedömning är skadade.} other {Uppgifterna i # bedömningar är skadade.}} De andra öppnas som vanligt. Du kan återställa en hel kopia från en säkerhetskopia.',
    damageElsewhere:
      'En del av valvets egna uppgifter är skadade. Öppna säkerhetskopiorna och rädda valvet.',
    damageFiles:
      '{count, plural, one {En bedömning har en bilaga som är skadad:} other {# bedömningar har bilagor som är skadade:}} Bedömningens texter och de andra bilagorna är oförändrade. Lägg till bilagan på nytt eller återställ bedömningen från en säkerhetskopia.',
    nameLost: 'En bedömning vars namn inte går att läsa',
  },
}
