import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { clientNameOf } from '../../../templates/case/people.ts'
import { editsOfTaking, editsOfTurn } from '../../../templates/case/thread-edits.ts'
import { standingOf, type Thread, type Turn } from '../../../templates/case/threads.ts'
import type { TurnAct } from '../../../templates/model/teamwork.ts'
import { ownerOf, subjectOf } from '../../../templates/walk/open-items.ts'
import { useDoer, useOpenCase, useSelf } from '../../state/case-context.tsx'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button, TextLink } from '../../ui/button.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { SuggestedChange } from './suggested-change.tsx'
import { useThreadWords } from './use-thread-words.ts'

/** One thread: what it is about, what was said, and what may be done with it now. */
export function ThreadCard({ thread }: { readonly thread: Thread }) {
  const t = useTranslations('talk')
  const { goToField } = useWindow()
  const { answersOf } = useOpenCase()
  const words = useThreadWords()
  const isReadOnly = useIsReadOnly()
  const standing = standingOf(thread)
  const subject = subjectOf(answersOf, thread)
  const about = words.about(thread)
  const to = thread.kind === 'question' && thread.to ? words.name(thread.to) : ''
  return (
    <li className="thread">
      <p className="thread-head">
        <span className={standing === 'open' ? 'tag attention' : 'tag'}>
          {t(`kinds.${thread.kind}`)}
          {standing !== 'open' && `: ${t(`standings.${standing}`)}`}
        </span>
        {subject ? (
          <TextLink onPress={() => goToField({ part: thread.part, place: subject.place })}>
            {about}
          </TextLink>
        ) : (
          <span className="soft">{about}</span>
        )}
      </p>
      <Said
        by={thread.by}
        at={thread.at}
        note={to && t('askedOf', { name: to })}
        text={thread.text}
      />
      {thread.kind === 'suggestion' && (
        <SuggestedChange thread={thread} isOpen={standing === 'open'} />
      )}
      {thread.turns.map((turn) => (
        <Said
          key={turn.id}
          by={turn.by}
          at={turn.at}
          note={turn.act === 'answer' ? '' : t(`acts.${turn.act}`)}
          text={turn.text}
        />
      ))}
      {!isReadOnly && <Acts thread={thread} about={about} />}
    </li>
  )
}

function Said({
  by,
  at,
  note,
  text,
}: Pick<Turn, 'by' | 'at' | 'text'> & { readonly note: string }) {
  const t = useTranslations('talk')
  const words = useThreadWords()
  const name = by ? words.name(by) : t('unknown')
  return (
    <div className="said">
      <p className="said-head small soft">
        <Avatar name={by ? words.plainName(by) : name} />
        <span>
          <strong>{name}</strong> {words.when(at)}
          {note && (
            <>
              <br />
              {note}
            </>
          )}
        </span>
      </p>
      {text && <p className="prose">{text}</p>}
    </div>
  )
}

function Acts({ thread, about }: { readonly thread: Thread; readonly about: string }) {
  const t = useTranslations('talk')
  const openCase = useOpenCase()
  const { say, show } = useWindow()
  const doer = useDoer()
  const words = useThreadWords()
  const [text, setText] = useState('')
  const [lacks, setLacks] = useState<'answer' | 'reason' | null>(null)
  const isOpen = standingOf(thread) === 'open'
  const decider = useDecider(thread)

  const turn = async (act: TurnAct) => {
    const said = text.trim()
    if (act === 'answer' && !said) return setLacks('answer')
    if (act === 'rejected' && !said) return setLacks('reason')
    const answers = openCase.answersOf(thread.part)
    const doing = doer()
    const taking = act === 'accepted' ? editsOfTaking(answers, thread, doing.newId) : []
    if (taking === null) return say(t('fieldGone'))
    const turning = editsOfTurn(answers, thread, { act, text: said }, doing)
    await openCase.act(thread.part, [...taking, ...turning])
    setText('')
    setLacks(null)
    show({ announced: t(`done.${act}`) })
  }
  const named = (key: 'answer' | 'accept' | 'reject' | 'close' | 'reopen') => `${t(key)}: ${about}`

  if (!isOpen) {
    return (
      <div>
        <Button aria-label={named('reopen')} onPress={() => void turn('reopened')}>
          {t('reopen')}
        </Button>
      </div>
    )
  }
  const isSuggestion = thread.kind === 'suggestion'
  return (
    <div className="thread-acts">
      <TextInput
        label={isSuggestion && decider.isMine ? t('answerOrReason') : t('answerText')}
        value={text}
        onChange={setText}
        shape="wrap"
        error={lacks ? t(lacks === 'reason' ? 'reasonMissing' : 'textMissing') : undefined}
      />
      {isSuggestion && !decider.isMine && (
        <p className="small soft">{t('decidedBy', { name: words.name(decider.who) })}</p>
      )}
      {isSuggestion && decider.isClient && <p className="small soft">{t('clientDecides')}</p>}
      <div className="thread-buttons">
        {isSuggestion && decider.isMine && (
          <>
            <Button look="main" aria-label={named('accept')} onPress={() => void turn('accepted')}>
              {t('accept')}
            </Button>
            <Button aria-label={named('reject')} onPress={() => void turn('rejected')}>
              {t('reject')}
            </Button>
          </>
        )}
        <Button aria-label={named('answer')} onPress={() => void turn('answer')}>
          {t('answer')}
        </Button>
        {!isSuggestion && (
          <Button aria-label={named('close')} onPress={() => void turn('closed')}>
            {t('close')}
          </Button>
        )}
      </div>
    </div>
  )
}

/**
 * Who decides a suggestion: the owner of the section, or anybody while it has none. The client has
 * no vault: what they decide is written down for them.
 */
function useDecider(thread: Thread) {
  const { answersOf } = useOpenCase()
  const self = useSelf()
  const subject = subjectOf(answersOf, thread)
  const who = subject ? ownerOf(answersOf, subject.section) : ''
  const isClient = who !== '' && who === clientNameOf(answersOf)
  return { who, isClient, isMine: who === '' || who === self || isClient }
}
