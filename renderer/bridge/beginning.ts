import type { Beginning } from '../../electron/contract/beginning.ts'
import { languages } from '../../templates/model/blocks.ts'

/** What the page was told with its first byte. */
export function beginningOf(page: HTMLElement): Beginning {
  return {
    language: languages.find((language) => language === page.lang) ?? 'fi',
    isLocked: page.dataset.vault === 'locked',
  }
}
