import { useTranslations } from 'use-intl'
import { sharedWords } from '../../../templates/documents/shared/wording/words.ts'
import type { RecordAnswers } from '../../../templates/model/answers.ts'
import { languages } from '../../../templates/model/blocks.ts'
import { actorsOf, clientNameOf } from '../../form/actors.ts'
import { useAnswers, useDesk } from '../../form/desk.tsx'
import { useList } from '../../form/use-list.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { todayIso } from '../../wording/dates.ts'
import { SignerRow } from './signer-row.tsx'

export const signatures = { part: 'signOffs', place: ['signatures'] } as const

/** The people who stand behind the text, and those who have not been written down yet. */
export function Signers() {
  const t = useTranslations('signOff')
  const desk = useDesk()
  const { items, acts } = useList(signatures)
  const candidates = useCandidates(items)

  const write = (role: string, name: string, date: string) => {
    const recordId = acts.add()
    const place = [...signatures.place, recordId]
    for (const [field, value] of Object.entries({ role, name, date })) {
      if (value) desk.edit('signOffs', { act: 'choose', place: [...place, field], value })
    }
    return place
  }
  const addOther = () =>
    desk.focus.ask({ part: 'signOffs', place: [...write('', '', todayIso()), 'role'] })

  return (
    <section className="signers" aria-labelledby="signers-title">
      <h2 id="signers-title">{t('behind')}</h2>
      {!desk.isReadOnly && <p className="soft">{t('behindIntro')}</p>}
      <ul className="signer-list">
        {items.map((record) => (
          <SignerRow key={record.recordId} record={record} onRemove={acts.remove} />
        ))}
        {!desk.isReadOnly &&
          candidates.map(({ name, role, label }) => (
            <li key={name} className="signer">
              <Avatar name={name} />
              <span className="signer-who">
                <strong>{name}</strong>
                <span className="soft">{role}</span>
              </span>
              <Button aria-label={label} onPress={() => write(role, name, todayIso())}>
                {t('write')}
              </Button>
            </li>
          ))}
      </ul>
      {!desk.isReadOnly && (
        <div>
          <Button look="plain" onPress={addOther}>
            {t('addOther')}
          </Button>
        </div>
      )}
    </section>
  )
}

const clientRoles = languages.map((language) => sharedWords(language).client.role)

/** The client and the people of the network who are not among the signers yet. */
function useCandidates(signers: readonly RecordAnswers[]) {
  const t = useTranslations('signOff')
  const desk = useDesk()
  useAnswers('network', (answers) => answers.actors)
  useAnswers('clientAndConsent', (answers) => answers.client)
  // The role is written into the case, which has a language of its own.
  const chosen = useAnswers('clientAndConsent', (answers) => answers.language)
  const language = languages.find((each) => each === chosen) ?? 'fi'
  const written = new Set(signers.map(({ answers }) => String(answers.name ?? '')))
  // A client may sign with a shorter name than the one in the form: the role tells as well.
  const hasClient = signers.some(({ answers }) =>
    clientRoles.includes(String(answers.role ?? '').toLocaleLowerCase()),
  )
  const client = hasClient ? '' : clientNameOf(desk.answersOf)
  const people = [
    ...(client
      ? [
          {
            name: client,
            role: sharedWords(language).client.role,
            label: t('addClient', { name: client }),
          },
        ]
      : []),
    ...actorsOf(desk.answersOf).map(({ name, title }) => ({
      name,
      role: title,
      label: t('addActor', { name }),
    })),
  ]
  return people.filter(({ name }) => !written.has(name))
}
