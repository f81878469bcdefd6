import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'

const orders = ['byEdit', 'byAttention'] as const
export type Order = (typeof orders)[number]

/** In which order one's cases stand. */
export function OrderChoice({
  order,
  onChoose,
}: {
  readonly order: Order
  readonly onChoose: (order: Order) => void
}) {
  const t = useTranslations('turns')
  return (
    <ToggleButtonGroup
      className="kinds"
      aria-label={t('order')}
      disallowEmptySelection
      selectedKeys={[order]}
      onSelectionChange={(keys) => {
        const [chosen] = keys
        if (chosen) onChoose(chosen as Order)
      }}
    >
      {orders.map((name) => (
        <ToggleButton key={name} id={name} className="kind">
          {t(name)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
