import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SignedVersion } from '../../../electron/contract/views.ts'
import { useSnapshot } from '../../state/case-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../wording/wording.tsx'
import { CompareDialog } from '../history/compare-dialog.tsx'

/** Every version that was locked, newest first. They open unchanged, always. */
export function VersionList({ onOpen }: { readonly onOpen: (version: SignedVersion) => void }) {
  const t = useTranslations('signOff')
  const words = useTranslations('history')
  const turns = useTranslations('turns')
  const [comparing, setComparing] = useState<SignedVersion | null>(null)
  const dates = useDates()
  const versions = useSnapshot((snapshot) => snapshot.versions)
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('versions')}</h2>
      {versions.length === 0 && <p className="soft">{t('noVersions')}</p>}
      <ul>
        {versions.toReversed().map((version) => (
          <li key={version.versionId}>
            <span>
              {t('version', {
                number: `${version.number}`,
                date: dates.date(version.signedAt),
                time: dates.time(version.signedAt),
              })}
              <br />
              <span className="small quiet">
                {version.signers.map(({ name }) => name).join(', ')}
              </span>
              {version.openQuestions && (
                <>
                  <br />
                  <span className="small quiet">
                    {`${turns('despiteShort', { count: version.openQuestions.count })}: ${version.openQuestions.why}`}
                  </span>
                </>
              )}
            </span>
            <Button
              aria-label={words('compareOf', { number: `${version.number}` })}
              onPress={() => setComparing(version)}
            >
              {words('compare')}
            </Button>
            <Button
              aria-label={t('open', { number: `${version.number}` })}
              onPress={() => onOpen(version)}
            >
              {t('openShort')}
            </Button>
          </li>
        ))}
      </ul>
      <CompareDialog version={comparing} onClose={() => setComparing(null)} />
    </section>
  )
}
