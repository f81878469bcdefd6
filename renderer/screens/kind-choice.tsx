import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { type DocumentKind, textKinds } from '../../templates/documents/kinds.ts'

/** Which document is shown. */
export function KindChoice({
  kind,
  kinds = textKinds,
  onChoose,
}: {
  readonly kind: DocumentKind
  /** The network's own text where nothing else is offered. */
  readonly kinds?: readonly DocumentKind[]
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
      {kinds.map((name) => (
        <ToggleButton key={name} id={name} className="kind">
          {t(`kinds.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
