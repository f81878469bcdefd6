import type { ReactNode } from 'react'
import type { Block, Heading, Inline, Paragraph } from '../../templates/model/blocks.ts'
import { BlanksView } from './blanks-view.tsx'
import { ActorCardsView, FieldListView, SignaturesView } from './card-views.tsx'
import { ChartView } from './chart-view.tsx'
import { Spans } from './spans.tsx'
import { TableView } from './table-view.tsx'

export function BlockView({
  block,
  topLevel,
}: {
  readonly block: Block
  readonly topLevel: number
}): ReactNode {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} topLevel={topLevel} />
    case 'paragraph':
      return <ParagraphView paragraph={block} />
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} />
    case 'fieldList':
      return <FieldListView list={block} />
    case 'table':
      return <TableView table={block} />
    case 'chart':
      return <ChartView chart={block} />
    case 'actorCards':
      return <ActorCardsView cards={block} />
    case 'signatures':
      return <SignaturesView signatures={block} />
    case 'note':
      return (
        <div className={block.tone === 'attention' ? 'note attention' : 'note'}>
          <Paragraphs paragraphs={block.content} />
        </div>
      )
    case 'blanks':
      return <BlanksView blanks={block} />
  }
}

function HeadingView({
  heading,
  topLevel,
}: {
  readonly heading: Heading
  readonly topLevel: number
}) {
  const Tag = `h${Math.min(heading.level + topLevel - 1, 6)}` as 'h2'
  return <Tag className={`sheet-h${heading.level}`}>{heading.text}</Tag>
}

function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }) {
  const content = <Spans content={paragraph.content} />
  if (paragraph.style === 'quote') {
    return (
      <blockquote className="sheet-quote">
        <p>{content}</p>
      </blockquote>
    )
  }
  return <p className={`sheet-${paragraph.style}`}>{content}</p>
}

function ListView({
  ordered,
  items,
}: {
  readonly ordered: boolean
  readonly items: readonly Inline[]
}) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className="sheet-list">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
        <li key={index}>
          <Spans content={item} />
        </li>
      ))}
    </Tag>
  )
}

const Paragraphs = ({ paragraphs }: { readonly paragraphs: readonly Inline[] }) =>
  paragraphs.map((content, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
    <p key={index}>
      <Spans content={content} />
    </p>
  ))
