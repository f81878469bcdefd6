import { useTranslations } from 'use-intl'
import type { PersonItems } from '../../../templates/walk/agenda.ts'
import type { OpenItem } from '../../../templates/walk/open-items.ts'
import { useIsInNetwork, usePersonItems } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button, TextLink } from '../../ui/button.tsx'
import { useExpectationWords } from '../../wording/expectations.ts'
import { useDates, useWalkWords } from '../../wording/wording.tsx'
import { useHeadingFocus } from '../case/step-head.tsx'
import { useThreadWords } from '../talk/use-thread-words.ts'
import { usePlaceLabel } from '../use-place-label.ts'
import { WhoAmI } from './who-am-i.tsx'

/** What is missing and whose turn it is, in the whole case. */
export function Turns() {
  const t = useTranslations('turns')
  const heading = useHeadingFocus()
  const groups = usePersonItems()
  const { goToNextMissing } = useWindow()
  const isKnown = useIsInNetwork()
  return (
    <main id="main" className="step" tabIndex={-1}>
      <div className="step-column">
        <div className="step-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className="soft">{t('intro')}</p>
        </div>
        <WhoAmI />
        {groups.length === 0 ? (
          <p className="note done">{t('nothing')}</p>
        ) : (
          <div>
            <Button onPress={() => goToNextMissing()}>
              {t('first')} <kbd>F8</kbd>
            </Button>
          </div>
        )}
        {isKnown && groups.length > 0 && !groups.some(({ isMine }) => isMine) && (
          <p className="note done">{t('nothingMine')}</p>
        )}
        {groups.map((group) => (
          <Group key={group.who} group={group} />
        ))}
      </div>
    </main>
  )
}

function Group({ group: { who, name, isMine, items } }: { readonly group: PersonItems }) {
  const t = useTranslations('turns')
  const { steps } = useWalkWords()
  const id = `turns-${who || 'nobody'}`
  const names = [...new Set(items.map(({ step }) => step))]
  const title = isMine ? t('mine', { name }) : who === '' ? t('nobody') : name
  return (
    <section className="card turns" aria-labelledby={id}>
      <h2 id={id}>
        {who !== '' && <Avatar name={name} />} {title}{' '}
        <span className="tag">{t('count', { count: items.length })}</span>
      </h2>
      {names.map((step) => (
        <div key={step} className="turns-step">
          <h3 className="small soft">{steps[step].title}</h3>
          <ul>
            {items
              .filter((item) => item.step === step)
              .map((item) => (
                <li
                  key={`${item.kind} ${item.part}/${item.place.join('/')} ${item.thread?.id ?? ''}`}
                >
                  <Item item={item} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** One thing to do, as a link to where it is done. */
export function Item({ item }: { readonly item: OpenItem }) {
  const t = useTranslations('turns')
  const { goToField, show } = useWindow()
  const labelOf = usePlaceLabel()
  const expectationWords = useExpectationWords()
  const dates = useDates()
  const words = useThreadWords()
  const { kind, part, place, thread, due, expected } = item
  const go = () => {
    goToField({ part, place })
    if (thread) show({ isPanelOpen: true, panelTab: 'talk' })
  }
  const what = thread ? words.about(thread) : labelOf(part, place)
  return (
    <>
      <span className={kind === 'missing' ? 'tag' : 'tag attention'}>{t(`kinds.${kind}`)}</span>{' '}
      <TextLink onPress={go}>{what}</TextLink>
      {thread?.text && <span className="soft turns-said">{thread.text}</span>}
      {due && <span className="soft">{t('due', { date: dates.date(due) })}</span>}
      {expected && <span className="soft">{expectationWords(expected)}</span>}
    </>
  )
}
