/** Where something stands in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Something that is seen: what it is called, and with what it moves when one scrolls. */
export interface Seen extends Box {
  readonly name: string
  readonly layer: number
}

/** A line of words. */
export interface Line extends Seen {
  /** Lines of one text have one number. */
  readonly text: number
  /** The button, tab or mark whose words these are. */
  readonly control: Box | null
  /** Lies in a table or a paper that scrolls in itself. */
  readonly isInWide: boolean
}

/** A screen as it is laid out. */
export interface LaidOut {
  readonly width: number
  /** How much of the page does not fit in the window sideways. */
  readonly overflow: number
  readonly lines: readonly Line[]
  readonly controls: readonly Seen[]
  /** What hides some of its own words. */
  readonly cut: readonly string[]
  /** What scrolls sideways and is neither a table nor a paper. */
  readonly sideways: readonly string[]
  /** Words that run on to another line where they stand alone. */
  readonly broken: readonly string[]
}

/** How the topmost part of the screen (a dialog, else the page) is laid out. Runs in the window. */
export function laidOut(): LaidOut {
  const slack = 1.5
  const wide = ':has(> table, > .sheet)'
  /** Begun on purpose, with the whole a press away. */
  const excerpts = '.record-excerpt p, .turns-said, .whose-when'
  const pressed =
    'button, a[href], input, textarea, select, summary, [role=tab], [role=option], .choice'
  const ownBox = 'button, .tab, .tag, .kind, kbd'
  const standsAlone = 'button, h1, h2, h3, h4, label, legend, summary, th, dt, .tab, .tag, .kind'

  const root: Element = [...document.querySelectorAll('.veil')].at(-1) ?? document.body
  const shortly = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60)
  const nameOf = (element: Element) => {
    const kind = [element.tagName.toLowerCase(), ...element.classList].join('.')
    return `${kind} “${shortly(element.textContent || (element.getAttribute('aria-label') ?? ''))}”`
  }
  const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom })
  const remember = <T>(found: (element: Element) => T) => {
    const known = new Map<Element, T>()
    return (element: Element): T => {
      const before = known.get(element)
      if (before !== undefined) return before
      const now = found(element)
      known.set(element, now)
      return now
    }
  }

  /** Said to those who listen, and drawn for nobody. */
  const isOnlyHeard: (element: Element) => boolean = remember((element) => {
    const { clipPath, clip, overflowX } = getComputedStyle(element)
    const isNothing = overflowX === 'hidden' && element.getBoundingClientRect().width <= 1
    if (clipPath.startsWith('inset(50%') || clip.startsWith('rect(0') || isNothing) return true
    if (element.matches('.skip-link') && element.getBoundingClientRect().bottom <= 0) return true
    return element !== root && element.parentElement !== null && isOnlyHeard(element.parentElement)
  })

  const layers: Element[] = []
  const layerOf: (element: Element) => number = remember((element) => {
    const { position, overflowY } = getComputedStyle(element)
    const movesAlone =
      element === root ||
      element.matches('.popover') ||
      ['sticky', 'fixed'].includes(position) ||
      ['auto', 'scroll'].includes(overflowY)
    if (movesAlone || !element.parentElement) return layers.push(element)
    return layerOf(element.parentElement)
  })
  const seen = (element: Element, rect: DOMRect): Seen => ({
    name: nameOf(element),
    layer: layerOf(element),
    ...boxOf(rect),
  })

  const shown = [...root.querySelectorAll('*')].filter(
    (element) =>
      !element.closest('svg, script, style') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !isOnlyHeard(element),
  )

  const holdsWords = shown.filter(
    (element) => !(element instanceof HTMLInputElement) && element.textContent?.trim(),
  )
  const isWider = (element: Element) => element.scrollWidth > element.clientWidth + slack
  const isTaller = (element: Element) => element.scrollHeight > element.clientHeight + slack
  const cuts = (way: string) => way === 'hidden' || way === 'clip'
  const cut = holdsWords.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCut = (cuts(overflowX) && isWider(element)) || (cuts(overflowY) && isTaller(element))
    return isCut && !element.matches(excerpts)
  })
  const sideways = holdsWords.filter(
    (element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      isWider(element) &&
      !element.matches(wide),
  )

  const texts = holdsWords
    .filter((element) => !element.closest(`textarea, option, ${excerpts}`))
    .flatMap((element) =>
      [...element.childNodes].flatMap((node) =>
        node instanceof Text && node.data.trim() !== '' ? [{ element, node }] : [],
      ),
    )
  const rectsOf = (node: Text, start = 0, end = node.length) => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  }
  const lines = texts.flatMap(({ element, node }, text) => {
    const control = element.closest(ownBox)
    const shared = {
      text,
      control: control && boxOf(control.getBoundingClientRect()),
      isInWide: element.closest(wide) !== null,
    }
    return rectsOf(node).map((rect): Line => ({ ...seen(element, rect), ...shared }))
  })
  const broken = texts
    .filter(({ element }) => element.closest(standsAlone) && !element.closest('.sheet'))
    .flatMap(({ element, node }) =>
      [...node.data.matchAll(/[\p{L}\p{N}]+/gu)]
        .filter(({ index, 0: word }) => {
          const rects = rectsOf(node, index, index + word.length)
          return new Set(rects.map(({ top }) => Math.round(top))).size > 1
        })
        .map(([word]) => `${word} in ${nameOf(element)}`),
    )

  const page = document.documentElement
  return {
    width: page.clientWidth,
    overflow: page.scrollWidth - page.clientWidth,
    lines,
    controls: shown
      .filter((element) => element.matches(pressed) && !element.parentElement?.closest(pressed))
      .map((element) => seen(element, element.getBoundingClientRect())),
    cut: cut.map(nameOf),
    sideways: sideways.map(nameOf),
    broken,
  }
}
