import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { type DocumentKind, documentKinds } from '../../templates/documents/kinds.ts'

/** Which document is shown. */
export function KindChoice({
  kind,
  onChoose,
}: {
  readonly kind: DocumentKind
  readonly onChoose: (kind: DocumentKind) => void
}) {
  const t = useTranslations()
  return (
    <ToggleButtonGroup
      className="kinds"
      aria-label={t('preview.which')}
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={(keys) => {
        const [chosen] = keys
        if (chosen) onChoose(chosen as DocumentKind)
      }}
    >
      {documentKinds.map((name) => (
        <ToggleButton key={name} id={name} className="kind">
          {t(`kinds.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
