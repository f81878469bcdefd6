import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { caseDocumentKinds, textKinds } from '../../../templates/documents/kinds.ts'
import { useSnapshot } from '../../state/case-context.tsx'
import { Button } from '../../ui/button.tsx'
import { AnyOf, OneOf } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useDates } from '../../wording/wording.tsx'
import { StepButtons } from '../case/step-buttons.tsx'
import { StepHead } from '../case/step-head.tsx'
import { NotPrinted } from '../not-printed.tsx'
import { CaseFileCard } from './case-file-card.tsx'
import { OneByOne } from './one-by-one.tsx'
import { type Format, type Saving, useSaving } from './use-saving.ts'

/** The present text, which is a draft until it is locked. */
const now = 'now'

/** Documents leave as files: one at a time, or several into one folder. */
export function Documents() {
  const newest = useSnapshot(({ versions, changedSinceSigned }) =>
    changedSinceSigned ? null : (versions.at(-1)?.versionId ?? null),
  )
  const [version, setVersion] = useState(newest ?? now)
  const saving = useSaving(version === now ? null : version)
  return (
    <main id="main" className="step documents" tabIndex={-1}>
      <div className="step-column">
        <StepHead step="documents" />
        <section className="card documents-card">
          <VersionChoice version={version} onChoose={setVersion} />
        </section>
        <NotPrinted headingId="not-printed" />
        <Together saving={saving} />
        <Saved saving={saving} />
        <OneByOne saving={saving} />
        <CaseFileCard />
        <StepButtons step="documents" />
      </div>
    </main>
  )
}

function VersionChoice({
  version,
  onChoose,
}: {
  readonly version: string
  readonly onChoose: (version: string) => void
}) {
  const t = useTranslations('documents')
  const dates = useDates()
  const versions = useSnapshot((snapshot) => snapshot.versions)
  const locked = versions.toReversed().map(({ versionId, number, signedAt }) => ({
    value: versionId,
    label: t('versionOf', { number: `${number}`, date: dates.date(signedAt) }),
  }))
  return (
    <OneOf
      label={t('version')}
      options={[{ value: now, label: t('now') }, ...locked]}
      value={version}
      onChange={onChoose}
    />
  )
}

/** Blank forms are taken one at a time, when they are needed. */
const choosable = caseDocumentKinds

function Together({ saving }: { readonly saving: Saving }) {
  const t = useTranslations()
  const [kinds, setKinds] = useState<readonly string[]>(textKinds)
  const [formats, setFormats] = useState<readonly string[]>(['pdf', 'docx'])
  const isEnough = kinds.length > 0 && formats.length > 0
  return (
    <section className="card documents-card" aria-labelledby="together">
      <h2 id="together">{t('documents.several')}</h2>
      <AnyOf
        label={t('documents.which')}
        options={choosable.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        values={kinds}
        onChange={setKinds}
      />
      <AnyOf
        label={t('documents.formats')}
        options={(['pdf', 'docx'] as const).map((format) => ({
          value: format,
          label: t(`documents.${format}`),
        }))}
        values={formats}
        onChange={setFormats}
      />
      {!isEnough && <p className="soft">{t('documents.chooseSome')}</p>}
      <div>
        <Button
          look="main"
          isDisabled={!isEnough || saving.isMaking}
          onPress={() =>
            void saving.saveAll(
              choosable.filter((kind) => kinds.includes(kind)),
              formats as Format[],
            )
          }
        >
          {t('documents.saveAll')}
        </Button>
      </div>
    </section>
  )
}

function Saved({ saving }: { readonly saving: Saving }) {
  const t = useTranslations('documents')
  return (
    <div role="status">
      {saving.isMaking && (
        <p className="note">
          <span>
            <Icon name="saving" size={18} /> {t('making')}
          </span>
        </p>
      )}
      {saving.failure && <p className="note attention">{saving.failure}</p>}
      {saving.fileNames.length > 0 && (
        <div className="note done">
          <h2 className="note-title">{t('savedTitle')}</h2>
          <ul>
            {saving.fileNames.map((fileName) => (
              <li key={fileName}>{fileName}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
