import { memo, useMemo } from 'react'
import { anchorOfPlace } from '../../templates/case/anchors.ts'
import { openThreadsOf } from '../../templates/case/threads.ts'
import type { RecordAnswers } from '../../templates/model/answers.ts'
import { classes } from '../ui/classes.ts'
import { useAnswers } from './desk.tsx'
import { RecordCard, type RecordCardProps } from './record-card.tsx'
import { useShown } from './use-shown.ts'

/** More than this many, and each is folded into one line until it is opened. */
const mostOpen = 2

/** Cards that are laid out together. */
const inBlock = 50

/** Cards that are there when a step opens; more than a tall window shows. */
const firstCards = 20

/** What all cards of one list share. */
type Shared = Pick<
  RecordCardProps,
  'list' | 'field' | 'name' | 'one' | 'acts' | 'actors' | 'renderField'
>

interface RecordCardsProps extends Shared {
  /** Every record of the list, as they are written. */
  readonly items: readonly RecordAnswers[]
  /** Those that are shown, in the order in which they are shown. */
  readonly cards: readonly RecordAnswers[]
  /** Whether the order on the screen is the one that is written. */
  readonly canMove: boolean
}

/**
 * A card for each record. A long list is laid out in blocks: what is typed into one card then
 * concerns one block, and the browser passes over the blocks out of sight.
 */
export function RecordCards({ items, cards, canMove, ...shared }: RecordCardsProps) {
  const shown = cards.slice(0, useShown(firstCards).count)
  const openThreads = useAnswers(shared.list.part, (answers) =>
    openThreadsOf(shared.list.part, answers),
  )
  const numbers = useMemo(
    () => new Map(items.map(({ recordId }, index) => [recordId, index])),
    [items],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: between an ordered list and its items may stand no block
    <div role="list" className={classes('records', items.length > inBlock && 'many')}>
      {blocksOf(shown).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is where it is, whatever is in it
        <div key={index} role="none" className="records-block">
          <Block
            {...shared}
            cards={block}
            numbers={block.map(({ recordId }) => numbers.get(recordId) ?? 0)}
            openThreads={openThreads}
            canMove={canMove}
            count={items.length}
          />
        </div>
      ))}
    </div>
  )
}

interface BlockProps extends Shared {
  readonly cards: readonly RecordAnswers[]
  /** The place of each card in the list, from 0. */
  readonly numbers: readonly number[]
  readonly openThreads: ReadonlyMap<string, number>
  readonly canMove: boolean
  readonly count: number
}

/** Some cards that follow each other. Remembered while it holds the same ones at the same places. */
const Block = memo(function Block({
  cards,
  numbers,
  openThreads,
  canMove,
  count,
  one,
  ...shared
}: BlockProps) {
  return cards.map(({ recordId, answers }, index) => {
    const number = numbers[index] ?? 0
    return (
      <RecordCard
        key={recordId}
        {...shared}
        recordId={recordId}
        one={`${one} ${number + 1}`}
        answers={answers}
        beginsOpen={count <= mostOpen}
        isFirst={!canMove || number === 0}
        isLast={!canMove || number === count - 1}
        openThreads={openThreads.get(anchorOfPlace([...shared.list.place, recordId])) ?? 0}
      />
    )
  })
}, hasTheSame)

function hasTheSame(before: BlockProps, now: BlockProps): boolean {
  return (Object.keys(now) as (keyof BlockProps)[]).every((name) =>
    name === 'cards' || name === 'numbers'
      ? areTheSame(before[name], now[name])
      : Object.is(before[name], now[name]),
  )
}

const areTheSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index])

function blocksOf(cards: readonly RecordAnswers[]): readonly (readonly RecordAnswers[])[] {
  const count = Math.ceil(cards.length / inBlock)
  return Array.from({ length: count }, (_, index) =>
    cards.slice(index * inBlock, (index + 1) * inBlock),
  )
}
