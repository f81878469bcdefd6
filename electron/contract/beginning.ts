import type { Language } from '../../templates/model/blocks.ts'

/**
 * What a page is told with its first byte, in the attributes of its `<html>`: `lang`, and
 * `data-vault="locked"` when it is known that the vault is. Asking would delay the first paint.
 */
export interface Beginning {
  readonly language: Language
  readonly isLocked: boolean
}
