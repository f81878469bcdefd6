import { loadFonts } from '../render/fonts/index.ts'
import type { Paint } from './export.ts'

/** The real painters, with the faces from a folder; loads their libraries only now. */
export async function loadPainters(fontFolder: string): Promise<Paint> {
  const [fonts, { paintPdf }, { protectPdf }, { paintDocx }] = await Promise.all([
    loadFonts(fontFolder),
    import('../render/pdf/index.ts'),
    import('../render/pdf/protect.ts'),
    import('../render/docx/index.ts'),
  ])
  return {
    pdf: (model) => paintPdf(model, fonts),
    docx: (model) => paintDocx(model, fonts),
    protect: protectPdf,
  }
}
