import type { Blank, Blanks } from '../../templates/model/blocks.ts'
import { classes } from '../ui/classes.ts'

/** A form's places to write by hand, as they will stand on the paper. */
export function BlanksView({ blanks }: { readonly blanks: Blanks }) {
  return (
    <div className="sheet-blanks">
      {blanks.items.map((blank, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place has no identity but its order
        <BlankView key={index} blank={blank} />
      ))}
    </div>
  )
}

function BlankView({ blank: { label, code, help, width, answer } }: { readonly blank: Blank }) {
  return (
    <div className={classes('sheet-blank', width)}>
      {label && (
        <p>
          <strong>{label}</strong>
          {code && <small>{code}</small>}
        </p>
      )}
      {help.map((line) => (
        <p key={line} className="sheet-note">
          {line}
        </p>
      ))}
      {answer.kind === 'boxes' ? (
        <ul className="sheet-boxes">
          {answer.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      ) : (
        Array.from({ length: answer.count }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
          <div key={line} className="sheet-line" />
        ))
      )}
    </div>
  )
}
