import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { useExportCase } from '../use-export-case.ts'

/** The whole case as a file that other tools can read. */
export function CaseFileCard() {
  const t = useTranslations()
  const exportCase = useExportCase()
  return (
    <section className="card documents-card" aria-labelledby="case-file">
      <h2 id="case-file">{t('documents.caseFile')}</h2>
      <p className="soft">{t('documents.caseFileText')}</p>
      <div>
        <Button onPress={() => void exportCase()}>{t('case.export')}</Button>
      </div>
    </section>
  )
}
