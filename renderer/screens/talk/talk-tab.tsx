import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { isOpen, type Thread, threadsOf } from '../../../templates/case/threads.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { subjectOf } from '../../../templates/walk/open-items.ts'
import type { Step } from '../../../templates/walk/steps.ts'
import { useSettledParts } from '../../state/case-context.tsx'
import { useIsReadOnly, useWindowState } from '../../state/window.ts'
import { anchorsOf } from './anchors-of.ts'
import { NewThread } from './new-thread.tsx'
import { ThreadCard } from './thread-card.tsx'

/** The talk about a step: about the field that is being written first, then about the rest. */
export function TalkTab({ step }: { readonly step: Step }) {
  const t = useTranslations('talk')
  const writing = useWindowState((state) => state.writing)
  const isReadOnly = useIsReadOnly()
  const threads = useThreadsOf(step)
  const anchors = writing ? anchorsOf(writing) : []
  const isHere = (thread: Thread) => thread.part === writing?.part && anchors.includes(thread.about)
  const open = threads.filter(isOpen)
  const here = open.filter(isHere)
  const elsewhere = open.filter((thread) => !isHere(thread))
  const closed = threads.filter((thread) => !isOpen(thread))
  return (
    <div className="talk">
      <Threads title={t('here')} threads={here} />
      {!isReadOnly && <NewThread step={step} />}
      <Threads title={t('elsewhere')} threads={elsewhere} />
      {open.length === 0 && <p className="quiet">{t('none')}</p>}
      {closed.length > 0 && (
        <details className="guide-others" open={here.length === 0 && closed.some(isHere)}>
          <summary>{t('closedCount', { count: closed.length })}</summary>
          <ul className="threads">
            {closed.map((thread) => (
              <ThreadCard key={thread.id} thread={thread} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Threads({
  title,
  threads,
}: {
  readonly title: string
  readonly threads: readonly Thread[]
}) {
  if (threads.length === 0) return null
  return (
    <section className="talk-group">
      <h2 className="talk-title">{title}</h2>
      <ul className="threads">
        {threads.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} />
        ))}
      </ul>
    </section>
  )
}

/** Every thread about a step; what leads nowhere is shown with the first step of its part. */
function useThreadsOf(step: Step): readonly Thread[] {
  const parts = useSettledParts()
  return useMemo(() => {
    const answersOf = (part: PartName) => parts[part].answers
    const names = [...new Set(step.sections.map(({ part }) => part))]
    return names
      .flatMap((part) => threadsOf(part, answersOf(part)))
      .filter((thread) => {
        const subject = subjectOf(answersOf, thread)
        return !subject || step.sections.some((section) => section === subject.section)
      })
  }, [parts, step])
}
