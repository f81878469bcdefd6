import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  title: 'Återställningsblankett',
  state: 'Papper att bevara',
  template: 'Mall 1',
  page: (page, pages) => `Sida ${page}/${pages}`,
  lead: 'Med den här nyckeln öppnas valvet om lösenfrasen glöms bort.',
  key: 'Återställningsnyckel',
  groups: 'Nyckelns grupper',
  group: (number) => `Grupp ${number}`,
  vault: 'Valvets beteckning',
  owner: 'Valvets innehavare',
  made: 'Gjord',
  useTitle: 'Så här öppnar du valvet',
  use: [
    'Starta Kykysilta och välj ”Jag har glömt lösenfrasen”.',
    'Skriv grupperna i ordning. Stora och små bokstäver, mellanslag och streck har ingen betydelse.',
    'Ange en ny lösenfras. Därefter öppnar den gamla inte längre valvet.',
  ],
  signs:
    'Nyckeln innehåller inte bokstäverna I, L, O och U. Det sista tecknet i varje grupp kontrollerar gruppen.',
  keepTitle: 'Så här förvarar du blanketten',
  keep: [
    'Förvara papperet på ett låst ställe, till exempel i ett kassaskåp, inte vid datorn.',
    'Fotografera inte nyckeln med telefonen och skicka den inte per e-post.',
    'Om du sparade blanketten som en fil ska du skriva ut den och radera filen från datorn.',
    'Om papperet kommer bort ska du göra en ny blankett i Kykysilta. Den här slutar gälla när den nya har prövats.',
  ],
  warning: 'Vem som helst som har det här papperet och valvets filer kan läsa valvet.',
}
