import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RecordAnswers } from '../../../templates/model/answers.ts'
import { isIsoDate } from '../../../templates/model/checks.ts'
import { signOffs } from '../../../templates/parts/sign-offs/fields.ts'
import { useDesk } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { finnishDate } from '../../form/typed.ts'
import { useIsWishedInside } from '../../form/use-focus-wish.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

const { fields } = signOffs.fields.signatures

/** One person behind the text; what is written of them opens below. */
export function SignerRow({
  record,
  onRemove,
}: {
  readonly record: RecordAnswers
  readonly onRemove: (recordId: string, what: string) => void
}) {
  const t = useTranslations()
  const { isReadOnly } = useDesk()
  const [name, role, date] = ['name', 'role', 'date'].map((field) =>
    String(record.answers[field] ?? ''),
  ) as [string, string, string]
  const place = ['signatures', record.recordId]
  const isWished = useIsWishedInside({ part: 'signOffs', place })
  const [isOpen, setOpen] = useState(isWished)
  const bodyId = useId()
  const isWhole = isIsoDate(date) && name !== '' && role !== ''
  const who = name || t('signOff.nameMissing')
  return (
    <li className="signer">
      <Avatar name={name || '?'} />
      <span className="signer-who">
        <strong>{who}</strong>
        <span className="soft">{role}</span>
        <span className={isWhole ? 'signer-done small' : 'signer-missing small'}>
          {isWhole && <Icon name="check" size={14} />}{' '}
          {date ? t('signOff.signedOn', { date: finnishDate(date) }) : t('signOff.notSigned')}
        </span>
      </span>
      <span className="line-tools">
        <IconButton
          icon={isReadOnly ? 'down' : 'edit'}
          label={t(isReadOnly ? 'signOff.look' : 'signOff.change', { name: who })}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onPress={() => setOpen(!isOpen)}
        />
        {!isReadOnly && (
          <IconButton
            icon="bin"
            label={t('field.removeOne', { what: who })}
            onPress={() => onRemove(record.recordId, who)}
          />
        )}
      </span>
      <div id={bodyId} className="field-grid signer-fields" hidden={!isOpen && !isWished}>
        {(isOpen || isWished) &&
          Object.entries(fields).map(([inner, field]) => (
            <FieldView
              key={inner}
              at={{ part: 'signOffs', place: [...place, inner] }}
              field={field}
              name={`signatures.${inner}`}
            />
          ))}
      </div>
    </li>
  )
}
