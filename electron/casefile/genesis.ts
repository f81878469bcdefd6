import type { Fields } from '../../templates/model/fields.ts'
import type { Part } from '../../templates/model/part.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import type { Change } from '../store/case-store.ts'
import { A } from './automerge.ts'
import type { Node, PartShape } from './part-document.ts'

/**
 * The first change of every document of a part: the same bytes wherever it is made, for one version
 * of the form. All texts, groups and lists are born in it, so that copies born apart merge their
 * texts. (Two people creating one text would leave one of the texts unseen.)
 */
export function genesisOf(part: Part): Change {
  const known = made.get(part)
  if (known) return known
  const change = makeGenesis(part)
  made.set(part, change)
  return change
}

const made = new WeakMap<Part, Change>()

/** Makes it anew each time. */
export function makeGenesis(part: Part): Change {
  const empty = A.init<PartShape>({ actor: '00' })
  const born = A.change(empty, { time: 0 }, (document) => {
    document.part = new A.ImmutableString(part.name)
    document.formVersion = part.formVersion
    document.answers = skeletonOf(wholeOf(part))
    document.asWritten = {}
    document.unknown = {}
    document.ledger = {}
  })
  const bytes = A.getLastLocalChange(born)
  const [hash] = A.getHeads(born)
  A.free(born)
  if (!bytes || !hash) throw new Error('The genesis change is not there')
  return { part: part.name, hash, actor: '00', seq: 1, bytes }
}

/**
 * Everything that two people may both write into, and nothing else. By name, so that a form may
 * show its fields in another order and stay the same form.
 */
export function skeletonOf(fields: Fields): Node {
  return Object.fromEntries(
    Object.entries(fields)
      .toSorted(byName)
      .flatMap(([name, field]): [string, unknown][] => {
        switch (field.kind) {
          case 'text':
            return [[name, '']]
          case 'group':
            return [[name, skeletonOf(field.fields)]]
          case 'lines':
          case 'records':
            return [[name, {}]]
          default:
            return []
        }
      }),
  )
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1
