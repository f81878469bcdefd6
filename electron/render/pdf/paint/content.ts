import { page, type Sheet, type Tone, tones } from '../layout/look.ts'
import type {
  BoxOperation,
  DotOperation,
  LineOperation,
  Operation,
  Owner,
  TextOperation,
} from '../layout/operations.ts'
import type { Glyph, Run } from '../text/glyph.ts'
import type { Wardrobe } from './fonts.ts'
import { rounded, utf16 } from './numbers.ts'

/** One page's drawing, and the slots that are marked in it; a slot's mark is its place in the list. */
export interface PageContent {
  readonly operators: string
  readonly slots: readonly number[]
}

/** Writes a page's operations as content operators, each slot's text together, in reading order. */
export function writePage(
  operations: readonly Operation[],
  roleOf: (slot: number) => string,
  wardrobe: Wardrobe,
  sheet: Sheet,
): PageContent {
  const draw = (owned: readonly Operation[]) =>
    owned.map((each) => write(each, wardrobe)).join('\n')
  const bySlot = [...grouped(operations, isSlot)].sort(([a], [b]) => a - b)
  const aside = [...grouped(operations, isAside)]
  const behind = aside.filter(([owner]) => owner === 'decoration')
  const around = aside.filter(([owner]) => owner !== 'decoration')
  return {
    operators: [
      ...placing(sheet),
      ...behind.map(([owner, owned]) => marked(artifact[owner], draw(owned))),
      ...bySlot.map(([slot, owned], mark) =>
        marked(`/${roleOf(slot)} <</MCID ${mark}>> BDC`, draw(owned)),
      ),
      ...around.map(([owner, owned]) => marked(artifact[owner], draw(owned))),
    ].join('\n'),
    slots: bySlot.map(([slot]) => slot),
  }
}

/** Points of layout become points of paper; on a usual sheet they are the same. */
const placing = ({ scale, x, y }: Sheet): string[] =>
  scale === 1 ? [] : [`${n(scale)} 0 0 ${n(scale)} ${n(x)} ${n(y)} cm`]

type Aside = Exclude<Owner, number>
const isSlot = (owner: Owner): owner is number => typeof owner === 'number'
const isAside = (owner: Owner): owner is Aside => typeof owner !== 'number'

const artifact: Record<Aside, string> = {
  decoration: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
}

const marked = (opening: string, operators: string) => `${opening}\n${operators}\nEMC`

function grouped<Key extends Owner>(
  operations: readonly Operation[],
  belongs: (owner: Owner) => owner is Key,
): Map<Key, Operation[]> {
  const groups = new Map<Key, Operation[]>()
  for (const operation of operations) {
    if (!belongs(operation.owner)) continue
    const group = groups.get(operation.owner)
    if (group) group.push(operation)
    else groups.set(operation.owner, [operation])
  }
  return groups
}

function write(operation: Operation, wardrobe: Wardrobe): string {
  switch (operation.kind) {
    case 'text':
      return writeText(operation, wardrobe)
    case 'box':
      return writeBox(operation)
    case 'line':
      return writeLine(operation)
    case 'dot':
      return writeDot(operation)
  }
}

const n = (value: number) => String(rounded(value))
/** PDF counts from the bottom of the page. */
const up = (y: number) => n(page.height - y)

const colours = Object.fromEntries(
  Object.entries(tones).map(([tone, value]) => [
    tone,
    [0, 2, 4].map((at) => n(Number.parseInt(value.slice(at, at + 2), 16) / 255)).join(' '),
  ]),
) as Record<Tone, string>

function writeBox({ x, y, width, height, tone }: BoxOperation): string {
  return `${colours[tone]} rg ${n(x)} ${up(y + height)} ${n(width)} ${n(height)} re f`
}

function writeLine({ x, y, toX, toY, thickness, tone }: LineOperation): string {
  return `${colours[tone]} RG ${n(thickness)} w ${n(x)} ${up(y)} m ${n(toX)} ${up(toY)} l S`
}

// Four Bézier curves make a circle to within 0.03 % with handles of this share of the radius.
const handle = 0.5523

function writeDot({ x, y, radius: r, open, tone }: DotOperation): string {
  const k = r * handle
  const point = (dx: number, dy: number) => `${n(x + dx)} ${up(y + dy)}`
  const paint = open
    ? `${colours.paper} rg ${colours[tone]} RG 1.4 w`
    : `${colours[tone]} rg ${colours[tone]} RG 1.4 w`
  return [
    paint,
    `${point(r, 0)} m`,
    `${point(r, k)} ${point(k, r)} ${point(0, r)} c`,
    `${point(-k, r)} ${point(-r, k)} ${point(-r, 0)} c`,
    `${point(-r, -k)} ${point(-k, -r)} ${point(0, -r)} c`,
    `${point(k, -r)} ${point(r, -k)} ${point(r, 0)} c b`,
  ].join(' ')
}

function writeText({ x, y, size, tone, runs }: TextOperation, wardrobe: Wardrobe): string {
  const shown = runs.filter((run) => run.glyphs.length > 0)
  if (shown.length === 0) return ''
  const body = shown.map((run) => writeRun(run, size, wardrobe)).join(' ')
  return `BT ${colours[tone]} rg 1 0 0 1 ${n(x)} ${up(y)} Tm ${body} ET`
}

function writeRun(run: Run, size: number, wardrobe: Wardrobe): string {
  const glyphs = stretchesOfFace(run.glyphs).map((stretch) => writeGlyphs(stretch, size, wardrobe))
  const body = glyphs.join(' ')
  return run.actual === undefined
    ? body
    : `/Span <</ActualText <FEFF${utf16(run.actual)}>>> BDC ${body} EMC`
}

function stretchesOfFace(glyphs: readonly Glyph[]): Glyph[][] {
  const stretches: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = stretches.at(-1)
    if (last?.[0]?.face === glyph.face) last.push(glyph)
    else stretches.push([glyph])
  }
  return stretches
}

/** Glyphs of one face as a TJ array; numbers in it move back, in thousandths of the size. */
function writeGlyphs(glyphs: readonly Glyph[], size: number, wardrobe: Wardrobe): string {
  const [first] = glyphs
  if (!first) return ''
  const face = wardrobe.face(first.face)
  let shown = `/${face.key} ${n(size)} Tf [`
  let open = false
  const move = (by: number) => {
    if (Math.abs(by) < 0.05) return
    // Two moves in a row are two numbers.
    shown += `${open ? '>' : ' '}${n(-by)}`
    open = false
  }
  for (const glyph of glyphs) {
    move(glyph.dx)
    if (glyph.dy !== 0) shown += `${open ? '>' : ''}] TJ ${n((glyph.dy * size) / 1000)} Ts [<`
    else if (!open) shown += '<'
    shown += face.codeOf(glyph)
    open = true
    if (glyph.dy !== 0) {
      shown += '>] TJ 0 Ts ['
      open = false
    }
    move(glyph.advance - glyph.width - glyph.dx)
  }
  return `${shown}${open ? '>' : ''}] TJ`
}
