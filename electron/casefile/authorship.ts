import type { Prop } from '@automerge/automerge'
import { itemFields } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { A } from './automerge.ts'
import type { Item, Node, PartDocument } from './part-document.ts'

/** What in a document is another's and not this person's. */
export interface Authorship {
  /** For each code unit of the text at a path, whether another person has written it since. */
  readonly inText: (path: readonly Prop[]) => readonly boolean[]
  /** Another person's value that was given at the same time as the one that shows. */
  readonly rivalOf: (node: Node, name: string) => unknown
  /** Whether another person has written anything that stands inside a node. */
  readonly haveWrittenIn: (fields: Fields, node: Node) => boolean
}

/**
 * @param author whose own writing does not count.
 * @param since texts are looked at from these heads on.
 */
export function authorshipIn(
  document: PartDocument,
  author: string,
  since: readonly string[],
): Authorship {
  const known = new Map<string, boolean>()
  const isAnothers = (operation: string): boolean => {
    const actor = operation.slice(operation.indexOf('@') + 1)
    const found = known.get(actor) ?? isOther(A.getAuthorForActor(document, actor), author)
    known.set(actor, found)
    return found
  }
  const unitIsAnothers = (path: readonly Prop[], index: number) =>
    isAnothers(A.getCursor(document, [...path], index))

  // From the document itself: a node may still point to a copy that has been let go.
  const valuesAt = (node: Node, name: string): { value: unknown; by: string }[] => {
    const id = A.getObjectId(node)
    const all = id === null ? [] : A.getBackend(document).getAll(id, name)
    return all.map((held) => ({ value: held[1], by: String(held.at(-1)) }))
  }

  const textHoldsAnothers = (node: Node, name: string): boolean =>
    valuesAt(node, name).some(({ value }) =>
      [...String(node[name]).split('').keys()].some((index) =>
        isAnothers(A.getBackend(document).getCursor(String(value), index)),
      ),
    )

  const haveWrittenIn = (fields: Fields, node: Node): boolean =>
    Object.entries(fields).some(([name, field]) => {
      const held = node[name]
      if (field.kind === 'group') return haveWrittenIn(field.fields, held as Node)
      if (field.kind === 'lines' || field.kind === 'records') {
        return Object.values(held as Node).some((item) =>
          haveWrittenIn(itemFields(field), (item as Item).answers),
        )
      }
      if (field.kind === 'text') return textHoldsAnothers(node, name)
      return valuesAt(node, name).some(({ by }) => isAnothers(by))
    })

  return {
    inText: (path) =>
      writtenSince(document, path, since).map(
        (isNew, index) => isNew && unitIsAnothers(path, index),
      ),
    rivalOf: (node, name) => valuesAt(node, name).find(({ by }) => isAnothers(by))?.value,
    haveWrittenIn,
  }
}

const isOther = (writer: string | null, author: string): boolean =>
  writer !== null && writer !== author

/** For each code unit of a text, whether it has come since some heads. */
function writtenSince(
  document: PartDocument,
  path: readonly Prop[],
  since: readonly string[],
): boolean[] {
  let units = unitsOf(textAt(A.view(document, [...since]), path), false)
  for (const patch of A.diffPath(document, [...path], [...since], A.getHeads(document))) {
    const index = Number(patch.path.at(-1))
    if (patch.action === 'splice') {
      units = [...units.slice(0, index), ...unitsOf(patch.value, true), ...units.slice(index)]
    } else if (patch.action === 'del') {
      units = [...units.slice(0, index), ...units.slice(index + (patch.length ?? 1))]
    }
  }
  return units
}

const unitsOf = (text: string, isNew: boolean): boolean[] => new Array(text.length).fill(isNew)

const textAt = (document: PartDocument, path: readonly Prop[]): string =>
  String(path.reduce<unknown>((node, step) => (node as Node)[step], document))
