import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { anchorOfPlace, anchorOfSection } from '../../../templates/case/anchors.ts'
import { editsOfAsking } from '../../../templates/case/thread-edits.ts'
import { type Answers, fieldAt } from '../../../templates/model/answers.ts'
import { type ThreadKind, threadKinds } from '../../../templates/model/teamwork.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { ownerOf } from '../../../templates/walk/open-items.ts'
import type { Step } from '../../../templates/walk/steps.ts'
import { actorOptions, actorsOf, clientNameOf } from '../../form/actors.ts'
import { type FieldPlace, keyOf } from '../../form/desk.tsx'
import { useDoer, useOpenCase, useSettledParts } from '../../state/case-context.tsx'
import { type TalkDraft, useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { OneOf } from '../../ui/choices.tsx'
import { PickOne } from '../../ui/picker.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { recordAround, sectionOf } from './anchors-of.ts'
import { canSuggest, SuggestionInput, suggestionOf, typedNow } from './suggestion-input.tsx'
import { useThreadWords } from './use-thread-words.ts'

/** Begins a thread about the field that is being written, its record or its section. */
export function NewThread({ step }: { readonly step: Step }) {
  const t = useTranslations('talk')
  const writing = useWindowState((state) => state.writing)
  const section = writing ? sectionOf(writing) : undefined
  if (!writing || !section || !step.sections.includes(section)) {
    return <p className="small quiet">{t('chooseField')}</p>
  }
  return <Composer key={`${writing.part}/${writing.place.join('/')}`} at={writing} />
}

type Scope = TalkDraft['scope']

function Composer({ at }: { readonly at: FieldPlace }) {
  const t = useTranslations('talk')
  const openCase = useOpenCase()
  useSettledParts()
  const answers = openCase.answersOf(at.part)
  const { show } = useWindow()
  const doer = useDoer()
  const words = useThreadWords()
  const field = fieldAt(partNamed(at.part).fields, at.place)
  const { draft, change, forget } = useDraft(at, field ? typedNow(openCase, at, field) : '')
  const { kind, scope, text, to, typed } = draft
  const [isTried, setTried] = useState(false)
  const element = useTalkFocus()

  const anchors = anchorsByScope(at, answers)
  const scopes = Object.keys(anchors) as Scope[]
  const chosen = scopes.includes(scope) ? scope : (scopes[0] ?? 'section')
  const about = anchors[chosen] ?? ''
  const mayBeSuggestion = chosen === 'field' && field !== undefined && canSuggest(field)
  const suggested =
    kind === 'suggestion' && field ? suggestionOf(openCase, at, field, typed) : undefined
  const isEmpty = kind === 'suggestion' ? suggested === null : text.trim() === ''

  const begin = async () => {
    setTried(true)
    if (isEmpty) return
    const asked = {
      part: at.part,
      kind,
      about,
      text: text.trim(),
      to: kind === 'question' ? to : '',
    }
    await openCase.act(at.part, editsOfAsking(answers, { ...asked, ...suggested }, doer()))
    forget()
    setTried(false)
    show({ announced: t(`begun.${kind}`), talkWish: at })
  }
  return (
    <section className="talk-new" aria-labelledby="talk-new" ref={element}>
      <h2 id="talk-new" className="talk-title">
        {t('new', { what: words.about({ part: at.part, about }) })}
      </h2>
      <OneOf
        label={t('kind')}
        value={mayBeSuggestion || kind !== 'suggestion' ? kind : 'comment'}
        onChange={(value) => change({ kind: value as ThreadKind })}
        options={threadKinds
          .filter((one) => one !== 'suggestion' || mayBeSuggestion)
          .map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {scopes.length > 1 && kind !== 'suggestion' && (
        <OneOf
          label={t('scope')}
          value={chosen}
          onChange={(value) => change({ scope: value as TalkDraft['scope'] })}
          options={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        />
      )}
      {kind === 'question' && <Whom value={to} at={at} onPick={(who) => change({ to: who })} />}
      {kind === 'suggestion' && field && (
        <SuggestionInput
          at={at}
          field={field}
          typed={typed}
          onChange={(words) => change({ typed: words })}
          error={isTried && isEmpty ? t('sameAsNow') : undefined}
        />
      )}
      <TextInput
        label={t(`text.${kind}`)}
        value={text}
        onChange={(words) => change({ text: words })}
        shape="wrap"
        error={isTried && isEmpty && kind !== 'suggestion' ? t('textMissing') : undefined}
      />
      <div>
        <Button onPress={() => void begin()}>{t(`begin.${kind}`)}</Button>
      </div>
    </section>
  )
}

/** What a person may mean when they are at a field: it, the record around it, or the section. */
function anchorsByScope(at: FieldPlace, answers: Answers): Partial<Record<Scope, string>> {
  const field = fieldAt(partNamed(at.part).fields, at.place)
  const record = recordAround(at, answers)
  const section = sectionOf(at)
  const isRecordItself = record !== null && record.length === at.place.length
  return {
    ...(field && !isRecordItself && { field: anchorOfPlace(at.place) }),
    ...(record && { record: anchorOfPlace(record) }),
    ...(section && { section: anchorOfSection(section.name) }),
  }
}

/** What is being written stays, also when the person looks elsewhere before they have sent it. */
function useDraft(at: FieldPlace, now: string) {
  const { talkDrafts } = useWindow()
  const key = keyOf(at)
  const fresh: TalkDraft = { kind: 'comment', scope: 'field', text: '', to: '', typed: now }
  const [draft, setDraft] = useState<TalkDraft>(() => talkDrafts.get(key) ?? fresh)
  return {
    draft,
    change: (part: Partial<TalkDraft>) => {
      const changed = { ...draft, ...part }
      talkDrafts.set(key, changed)
      setDraft(changed)
    },
    forget: () => {
      talkDrafts.delete(key)
      setDraft(fresh)
    },
  }
}

const toOwner = 'owner'

/** Of whom it is asked: of the owner of the section, unless somebody else is named. */
function Whom({
  value,
  at,
  onPick,
}: {
  readonly value: string
  readonly at: FieldPlace
  readonly onPick: (who: string) => void
}) {
  const t = useTranslations()
  const { answersOf } = useOpenCase()
  const words = useThreadWords()
  const section = sectionOf(at)
  const owner = section ? ownerOf(answersOf, section) : ''
  const clientName = clientNameOf(answersOf)
  return (
    <PickOne
      label={t('talk.to')}
      value={value || toOwner}
      placeholder={t('field.pickActor')}
      onPick={(id) => onPick(id === toOwner ? '' : id)}
      options={[
        {
          id: toOwner,
          name: owner ? t('talk.toOwner', { name: words.name(owner) }) : t('talk.toNobody'),
        },
        ...actorOptions(actorsOf(answersOf)),
        ...(clientName ? [{ id: clientName, name: clientName, more: t('field.client') }] : []),
      ]}
    />
  )
}

/** Whoever asks to talk begins at the first question: what it is. */
function useTalkFocus() {
  const element = useRef<HTMLElement>(null)
  const { show } = useWindow()
  const wish = useWindowState((state) => state.talkWish)
  useEffect(() => {
    if (!wish) return
    show({ talkWish: null })
    element.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [wish, show])
  return element
}
