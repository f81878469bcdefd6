import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDesk } from '../../form/desk.tsx'
import { AnswerForm } from '../../form/step-form.tsx'
import { useFocusWish } from '../../form/use-focus-wish.ts'
import { useList } from '../../form/use-list.ts'
import { useSnapshot } from '../../state/case-context.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHeadingFocus } from '../case/step-head.tsx'
import { type Attached, attachedIn } from './attached.ts'
import { AttachmentRow } from './attachment-row.tsx'
import { Outcome } from './outcome.tsx'
import { ShownAttachment } from './shown-attachment.tsx'
import { type Attaching, useAttaching, useDropping, useStandings } from './use-attaching.ts'
import { useSize } from './use-size.ts'

const list = { part: 'attachments', place: ['attachments'] } as const

/** The files that belong to a case. */
export function Attachments() {
  const t = useTranslations('attachments')
  const heading = useHeadingFocus()
  const attaching = useAttaching()
  const isDropping = useDropping(attaching.addDropped)
  const attached = attachedIn(useSnapshot(({ parts }) => parts.attachments.answers))
  const [shown, setShown] = useState<Attached | null>(null)
  return (
    <main id="main" className={classes('step attachments', isDropping && 'dropping')} tabIndex={-1}>
      <div className="step-column">
        <div className="step-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className="soft">{t('intro')}</p>
        </div>
        <section className="card attachments-card" aria-label={t('list')}>
          <Adding attaching={attaching} />
          {attached.length === 0 ? (
            <p className="soft">{t('empty')}</p>
          ) : (
            <Files attached={attached} round={attaching.round} onShow={setShown} />
          )}
        </section>
        <ShownAttachment attached={shown} onClose={() => setShown(null)} />
      </div>
    </main>
  )
}

function Adding({ attaching: { progress, outcome, add } }: { readonly attaching: Attaching }) {
  const t = useTranslations('attachments')
  const place = useFocusWish(list)
  const { isReadOnly } = useDesk()
  const words = (done: number, all: number) =>
    all === 1 ? t('addingOne') : t('adding', { done: `${done + 1}`, all: `${all}` })
  return (
    <div className="attachments-acts" ref={place}>
      <Button look="main" isDisabled={isReadOnly || progress !== null} onPress={() => void add()}>
        <Icon name="plus" size={18} /> {t('add')}
      </Button>
      <p className="small quiet">{t('limits')}</p>
      <p className="small quiet">{t('removedStays')}</p>
      <p role="status" className={classes(!progress && 'hidden-text')}>
        {progress ? words(progress.done, progress.all) : ''}
      </p>
      <Outcome outcome={outcome} />
    </div>
  )
}

function Files({
  attached,
  round,
  onShow,
}: {
  readonly attached: readonly Attached[]
  readonly round: number
  readonly onShow: (attached: Attached) => void
}) {
  const t = useTranslations('attachments')
  const size = useSize()
  const { acts } = useList(list)
  const standings = useStandings(
    attached.map(({ id }) => id),
    round,
  )
  const sum = attached.reduce((all, { bytes }) => all + bytes, 0)
  return (
    <AnswerForm>
      <p className="soft">{t('sum', { count: attached.length, size: size(sum) })}</p>
      <ul>
        {attached.map((one) => (
          <li key={one.id} className="attachment">
            <AttachmentRow
              attached={one}
              standing={standings.get(one.id)}
              onShow={() => onShow(one)}
              onRemove={(what) => acts.remove(one.id, what)}
            />
          </li>
        ))}
      </ul>
    </AnswerForm>
  )
}
