import type { Language } from '../model/blocks.ts'
import type { FieldWording } from '../model/part.ts'
import { teamworkName } from '../model/teamwork.ts'

interface Words {
  readonly owner: string
  readonly thread: string
  readonly self: string
}

/** For the history and for what is taken back; the talk itself has its own screen. */
const words: Readonly<Record<Language, Words>> = {
  fi: { owner: 'Osion vastuuhenkilö', thread: 'Keskustelu', self: 'Kuka olet verkostossa' },
  sv: { owner: 'Ansvarig för avsnittet', thread: 'Diskussion', self: 'Vem du är i nätverket' },
  en: { owner: 'Owner of the section', thread: 'Discussion', self: 'Who you are in the network' },
}

/** Words of a field of a part's teamwork: `teamwork.network.owners.actors`. */
export function teamworkWording(language: Language, name: string): FieldWording | undefined {
  const [top, , list] = name.split('.')
  if (top !== teamworkName) return undefined
  const { owner, thread, self } = words[language]
  return { label: list === 'owners' ? owner : list === 'selves' ? self : thread }
}
