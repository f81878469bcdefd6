import type { Block, DocumentModel } from '../../templates/model/blocks.ts'
import { classes } from '../ui/classes.ts'
import { BlockView } from './block-view.tsx'

/**
 * A document on screen: the same model as on paper, as semantic HTML. Its headings begin at
 * `topLevel`, because the screen around it has a first heading of its own.
 */
export function DocumentView({
  document,
  topLevel = 2,
}: {
  readonly document: DocumentModel
  readonly topLevel?: 1 | 2 | 3
}) {
  return (
    <article
      className={classes('sheet', document.print === 'large' && 'large')}
      lang={document.language}
      aria-label={document.title}
    >
      <p className="sheet-state">
        <span>{document.header}</span>
        <span className={document.draft ? 'tag attention' : 'tag done'}>{document.stateLabel}</span>
      </p>
      {document.blocks.map((block, index) => (
        <BlockView key={keyOfBlock(block, index)} block={block} topLevel={topLevel} />
      ))}
    </article>
  )
}

/** Blocks have no names; a heading is known by its words, the rest by their place. */
const keyOfBlock = (block: Block, index: number): string =>
  block.type === 'heading' ? `${block.text}-${index}` : `${index}`
