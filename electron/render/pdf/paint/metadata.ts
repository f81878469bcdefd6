import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import type { DocumentModel } from '../../../../templates/model/blocks.ts'
import { sRgbProfile } from './colour-profile.ts'

const maker = 'Kykysilta'

/** The file's properties as readers list them. XMP says the same, to the second. */
export function writeProperties(context: PDFContext, model: DocumentModel): PDFRef {
  const date = PDFString.fromDate(new Date(model.modified))
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(model.title),
      Creator: PDFString.of(maker),
      Producer: PDFString.of(maker),
      CreationDate: date,
      ModDate: date,
    }),
  )
}

/** The same as XMP, with the claims to PDF/A-3A (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
export function writeXmp(context: PDFContext, model: DocumentModel): PDFRef {
  const packet = new TextEncoder().encode(xmpOf(model))
  // Left plain: archives read it without opening the document.
  return context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' }))
}

/** What the colours of the file mean. */
export function writeOutputIntent(context: PDFContext): PDFRef {
  const profile = context.register(context.flateStream(sRgbProfile(), { N: 3 }))
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    }),
  )
}

function xmpOf(model: DocumentModel): string {
  const date = `${new Date(model.modified).toISOString().slice(0, 19)}Z`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(model.title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(model.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${maker}</xmp:CreatorTool>
<pdf:Producer>${maker}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${schemaOfUaClaim}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** PDF/A allows only properties that are described; the claim to PDF/UA is not among its own. */
const schemaOfUaClaim = `<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(unwritable, '\uFFFD')
}

// Signs that XML 1.0 cannot hold.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
