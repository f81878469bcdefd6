import { Footer, Header, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx'
import type { DocumentModel } from '../../../templates/model/blocks.ts'
import type { Sheet } from './page.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

/** The running head; above it a draft says so in a band as wide as the page's text. */
export const paintHeader = ({ draft, stateLabel, header }: DocumentModel): Header =>
  new Header({
    children: [
      ...(draft ? [new Paragraph({ style: styleIds.draftBand, children: plain(stateLabel) })] : []),
      new Paragraph({ style: styleIds.header, children: plain(header) }),
    ],
  })

/** Organisation, state and template left, page label right. */
export const paintFooter = (
  { organisation = '', stateLabel, templateLabel, pageLabel }: DocumentModel,
  { textWidth }: Sheet,
): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...plain(
            [organisation, stateLabel, templateLabel].filter((label) => label !== '').join(' · '),
          ),
          new TextRun({ children: [new Tab()] }),
          ...pageFields(pageLabel),
        ],
      }),
    ],
  })

/** Numbers that no label says by itself, short enough to be written without a thousands mark. */
const somePage = 387
const somePages = 694

/**
 * The page label with fields for its numbers, whatever the language puts around them. A field holds
 * "1" until the word processor counts: an empty one makes Word offer to repair the file.
 */
function pageFields(pageLabel: DocumentModel['pageLabel']): (TextRun | SimpleField)[] {
  return pageLabel(somePage, somePages)
    .split(new RegExp(`(${somePage}|${somePages})`))
    .filter((part) => part !== '')
    .flatMap((part): (TextRun | SimpleField)[] => {
      if (part === `${somePage}`) return [new SimpleField('PAGE', '1')]
      if (part === `${somePages}`) return [new SimpleField('NUMPAGES', '1')]
      return plain(part)
    })
}
