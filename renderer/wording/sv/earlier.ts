import type { Translated } from '../../../templates/model/part.ts'
import type { earlierWords as fi } from '../fi/earlier.ts'

export const earlierWords: Translated<typeof fi> = {
  earlier: {
    title: 'Tidigare bedömningar',
    found:
      '{count, plural, one {Klienten har en tidigare bedömning.} other {Klienten har # tidigare bedömningar.}}',
    round:
      '{name}, {date}: {count, plural, =0 {inget att föreslå} one {en uppgift föreslås för ett tomt fält} other {# uppgifter föreslås för tomma fält}}',
    how: 'Förslaget syns under fältet. Gå igenom uppgiften med klienten och bekräfta den. Samtycke, slutsatser och underskrifter föreslås inte, och hälsouppgifter bara om det nya samtycket omfattar dem.',
    choose: 'Hämta uppgifter från en tidigare bedömning',
    which: 'Från vilken bedömning uppgifter hämtas',
    sameClient: 'Välj bara en bedömning av samma klient. Valet antecknas i loggen.',
    pick: 'Välj bedömning',
    noOthers: 'Det finns inga andra bedömningar i valvet.',
    noName: 'Klient utan namn',
    from: 'Från en tidigare bedömning {date}, {who}:',
    unconfirmed:
      'Från en tidigare bedömning {date}, {who}. Uppgiften räknas som svar först när du bekräftar den.',
    unknown: 'skribenten är okänd',
    take: 'Ta med detta',
    confirm: 'Bekräfta',
    yes: 'ja',
    no: 'nej',
    nothing: 'För det här fältet finns varken förslag eller något att bekräfta.',
  },
}
