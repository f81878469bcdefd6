import type { Translated } from '../../../templates/model/part.ts'
import type { salvageWords as fi } from '../fi/salvage.ts'

export const salvageWords: Translated<typeof fi> = {
  salvage: {
    open: 'Rädda ett skadat valv',
    intro:
      'Kykysilta gör ett nytt, helt valv av allt som ännu går att läsa. Det som inte går att läsa hämtas från den nyaste hela säkerhetskopian.',
    keeps:
      'Det skadade valvet raderas inte. Det flyttas åt sidan i samma mapp. Lösenfrasen, återställningsblanketten och loggen är desamma.',
    locks: 'Ett öppet valv låses först.',
    passphrase: 'Valvets lösenfras',
    look: 'Se vad som kan räddas',
    looking: 'Valvet läses punkt för punkt. Ett stort valv tar flera minuter.',
    make: 'Gör ett nytt valv',
    making: 'Det nya valvet görs. Stäng inte av datorn.',
    made: 'Det nya valvet är klart. Öppna det med lösenfrasen.',
    list: 'Vad som kan räddas av bedömningarna',
    whole:
      '{count, plural, =0 {Ingen bedömning är hel i valvet.} one {En bedömning är hel i valvet.} other {# bedömningar är hela i valvet.}}',
    hurt: '{count, plural, =0 {Ingenting saknas.} one {I en kan något saknas.} other {I # kan något saknas.}}',
    nothing: 'Det finns inga bedömningar i valvet.',
    backup: 'Det som fylls i kommer från säkerhetskopian {date} kl. {time}.',
    noBackup: 'Ingen hel säkerhetskopia hittades. Bara det som går att läsa i valvet räddas.',
    how: {
      here: 'helt från valvet',
      completed: 'delvis från säkerhetskopian; det som skrevs efter kopian kan saknas',
      cut: 'en del saknas',
      lost: 'går inte att läsa någonstans',
    },
    lostParts: 'Ofullständigt: {title}',
    lostFiles: '{count, plural, one {En bilaga saknas} other {# bilagor saknas}}',
    logCut: 'I loggen saknas anteckningar. De syns som luckor när du kontrollerar loggen.',
    newKey:
      'Din signeringsnyckel går inte att läsa, och du får en ny. Dina tidigare texter visas som skrivna med den gamla nyckeln.',
  },
}
