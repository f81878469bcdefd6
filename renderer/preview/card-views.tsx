import type { ActorCards, FieldList, Signatures } from '../../templates/model/blocks.ts'
import { SpanParagraphs } from './spans.tsx'

export function FieldListView({ list }: { readonly list: FieldList }) {
  return (
    <dl className={list.asks ? 'sheet-fields asks' : 'sheet-fields'}>
      {list.items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <SpanParagraphs value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function ActorCardsView({ cards }: { readonly cards: ActorCards }) {
  return (
    <ul className="sheet-actors">
      {cards.actors.map(({ name, lines }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name
        <li key={index}>
          <strong>{name}</strong>
          {lines.filter(Boolean).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </li>
      ))}
    </ul>
  )
}

export function SignaturesView({ signatures }: { readonly signatures: Signatures }) {
  return (
    <ul className="sheet-signatures">
      {signatures.entries.map(({ role, name, signed, lineLabel }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name
        <li key={index}>
          <span className="quiet">{role}</span>
          <strong>{name}</strong>
          <span className="sheet-rule">{signed || lineLabel}</span>
        </li>
      ))}
    </ul>
  )
}
