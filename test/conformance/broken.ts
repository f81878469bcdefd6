import { type PDFContext, PDFDict, PDFDocument, PDFName } from 'pdf-lib'

/** One thing that an accessible archive file must have, taken away, and the rule that must notice. */
export interface Breakage {
  readonly name: string
  readonly flavour: '3a' | 'ua1'
  /** Clause of ISO 19005-3 or ISO 14289-1. */
  readonly clause: string
  readonly harm: (pdf: PDFDocument) => void
}

export const breakages: readonly Breakage[] = [
  {
    name: 'a picture without words',
    flavour: 'ua1',
    clause: '7.3',
    harm: ({ context }) => first(context, 'S', 'Figure').delete(named('Alt')),
  },
  {
    name: 'header cells that head nothing',
    flavour: 'ua1',
    clause: '7.5',
    harm: ({ context }) => {
      for (const header of every(context, 'S', 'TH')) header.delete(named('A'))
    },
  },
  {
    name: 'a document in no language',
    flavour: 'ua1',
    clause: '7.2',
    harm: ({ catalog }) => catalog.delete(named('Lang')),
  },
  {
    name: 'a jump over a heading level',
    flavour: 'ua1',
    clause: '7.4.2',
    harm: ({ context }) => first(context, 'S', 'H2').set(named('S'), named('H3')),
  },
  {
    name: 'letters that cannot be read back',
    flavour: '3a',
    clause: '6.2.11.7.2',
    harm: ({ context }) => first(context, 'Subtype', 'Type0').delete(named('ToUnicode')),
  },
  {
    name: 'colours without a meaning',
    flavour: '3a',
    clause: '6.2.4.3',
    harm: ({ catalog }) => catalog.delete(named('OutputIntents')),
  },
  {
    name: 'an attachment of unknown relation',
    flavour: '3a',
    clause: '6.8',
    harm: ({ context }) => first(context, 'Type', 'Filespec').delete(named('AFRelationship')),
  },
]

/** The same file with one thing broken. */
export async function broken(pdf: Uint8Array, { harm }: Breakage): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  harm(document)
  return document.save({ updateFieldAppearances: false })
}

const named = (name: string) => PDFName.of(name)

function every(context: PDFContext, key: string, value: string): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dictionary) => dictionary.get(named(key)) === named(value))
}

function first(context: PDFContext, key: string, value: string): PDFDict {
  const [found] = every(context, key, value)
  if (!found) throw new Error(`The document has no ${value} to break`)
  return found
}
