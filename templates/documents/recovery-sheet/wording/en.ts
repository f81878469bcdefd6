import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  title: 'Recovery sheet',
  state: 'A paper to keep',
  template: 'Template 1',
  page: (page, pages) => `Page ${page}/${pages}`,
  lead: 'This key opens the vault if its passphrase is forgotten.',
  key: 'Recovery key',
  groups: 'Groups of the key',
  group: (number) => `Group ${number}`,
  vault: 'Identifier of the vault',
  owner: 'Holder of the vault',
  made: 'Made on',
  useTitle: 'How to open the vault',
  use: [
    'Start Kykysilta and choose “I forgot the passphrase”.',
    'Type the groups in order. Capital and small letters, spaces and dashes make no difference.',
    'Give a new passphrase. After that the old one no longer opens the vault.',
  ],
  signs: 'The key has no letters I, L, O or U. The last character of each group checks the group.',
  keepTitle: 'How to keep the sheet',
  keep: [
    'Keep the paper in a locked place, a safe for example, apart from the computer.',
    'Do not photograph the key with a phone, and do not send it by e-mail.',
    'If you saved the sheet as a file, print it and delete the file from the computer.',
    'If the paper is lost, make a new sheet in Kykysilta. This one stops working once the new one has been tried.',
  ],
  warning: 'Anyone who has this paper and the vault’s files can read the vault.',
}
