import { Fragment } from 'react'
import type { Block, DocumentModel, Heading } from '../../templates/model/blocks.ts'
import { BlockView } from './block-view.tsx'

/**
 * A document on screen: the same model as on paper, as semantic HTML. Its headings begin at
 * `topLevel`, because the screen around it has a first heading of its own.
 */
export function DocumentView({
  document,
  topLevel = 2,
  remarkOn,
}: {
  readonly document: DocumentModel
  readonly topLevel?: 1 | 2 | 3
  /** What the screen says of a chapter under its heading; on paper there is nothing of it. */
  readonly remarkOn?: ((heading: Heading) => string | null) | undefined
}) {
  return (
    <article className="sheet" lang={document.language} aria-label={document.title}>
      <p className="sheet-state">
        <span>{document.header}</span>
        <span className={document.draft ? 'tag attention' : 'tag done'}>{document.stateLabel}</span>
      </p>
      {document.blocks.map((block, index) => (
        <Fragment key={keyOfBlock(block, index)}>
          <BlockView block={block} topLevel={topLevel} />
          {block.type === 'heading' && <Remark text={remarkOn?.(block) ?? null} />}
        </Fragment>
      ))}
    </article>
  )
}

const Remark = ({ text }: { readonly text: string | null }) =>
  text === null ? null : <p className="sheet-remark">{text}</p>

/** Blocks have no names; a heading is known by its words, the rest by their place. */
const keyOfBlock = (block: Block, index: number): string =>
  block.type === 'heading' ? `${block.text}-${index}` : `${index}`
