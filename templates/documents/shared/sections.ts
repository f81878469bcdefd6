import { fieldAt, type Place } from '../../model/answers.ts'
import type { Block } from '../../model/blocks.ts'
import { type PartName, partNamed } from '../../parts/index.ts'
import { type Section, type SectionName, steps } from '../../walk/steps.ts'
import { walkWords } from '../../walk/wording/words.ts'
import { leavesAt, saidAt } from './answers.ts'
import type { DocumentInput } from './input.ts'
import type { PrintedFields } from './printed-fields.ts'
import { chapter, prose, readFrom, words } from './prose.ts'

/**
 * A section of the walk as a chapter of a document, under the section's own title. What the document
 * says elsewhere can be left out of it, by its place.
 */
export function sectionBlocks(
  input: DocumentInput,
  name: SectionName,
  leftOut: readonly string[] = [],
): Block[] {
  const { part, fields } = sectionNamed(name)
  const { title, intro } = walkWords(input.language).sections[name]
  const standing = fields.length > 1 ? 'alone' : 'headed'
  const said = joinedLists(
    fields
      .flatMap((place) => (leftOut.length > 0 ? opened(part, place) : [place]))
      .filter((place) => !leftOut.includes(place.join('/')))
      .flatMap((place) => saidAt(input, part, place, standing)),
  )
  // Without it a list of ticks reads like a test that somebody passed or failed.
  const isTold = name === 'recognition' && intro !== undefined && said.length > 0
  const told = prose(isTold ? [words(intro)] : [], 'note').map((note) => ({
    ...note,
    keepWithNext: true,
  }))
  return readFrom([part], chapter(title, [...told, ...withoutEcho(title, said)]))
}

/** One answer alone, asked in the words of the heading above it, stands there as text. */
function withoutEcho(title: string, said: readonly Block[]): readonly Block[] {
  const [only] = said
  if (said.length !== 1 || only?.type !== 'fieldList' || only.items.length !== 1) return said
  return only.items.flatMap(({ label, value }) => (label === title ? prose(value) : said))
}

/** The places inside a group, or the place itself. */
function opened(part: PartName, place: Place): Place[] {
  const field = fieldAt(partNamed(part).fields, place)
  if (field?.kind !== 'group') return [place]
  return Object.keys(field.fields).map((name) => [...place, name])
}

export function sectionNamed(name: SectionName): Section {
  const found = steps.flatMap(({ sections }) => sections).find((section) => section.name === name)
  if (!found) throw new Error(`The walk has no section ${name}`)
  return found
}

/** Answers that follow each other stand in one list. */
function joinedLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'fieldList' && last?.type === 'fieldList') {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] }
    } else joined.push(block)
  }
  return joined
}

/** Everything that sections ask, as an allow-list. */
export function sectionFields(sections: readonly SectionName[]): PrintedFields {
  const leaves = sections.flatMap((name) => {
    const { part, fields } = sectionNamed(name)
    return fields.flatMap((place) => leavesAt(part, place))
  })
  return leaves.reduce<Tree>(withLeaf, {}) as PrintedFields
}

type Tree = { readonly [name: string]: Tree | true }

function withLeaf(tree: Tree, [name = '', ...rest]: readonly string[]): Tree {
  if (rest.length === 0) return { ...tree, [name]: true }
  const inner = tree[name]
  return { ...tree, [name]: withLeaf(inner === undefined || inner === true ? {} : inner, rest) }
}
