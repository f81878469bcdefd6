import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { fieldAt } from '../../../templates/model/answers.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import { createFocusRequests, type Desk, DeskProvider, onItsOwn } from '../../form/desk.tsx'
import { FieldView } from '../../form/field-view.tsx'
import { AnswerForm } from '../../form/step-form.tsx'
import type { NoteDesk, NotePhase } from '../../state/note-desk.ts'
import type { NoteDraft } from '../../state/note-draft.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PickOne } from '../../ui/picker.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** One observation and nothing else: which case it is about, the text, and what is known of it. */
export function NoteScreen({ desk }: { readonly desk: NoteDesk }) {
  const phase = useStore(desk.store, (state) => state.phase)
  const draft = useStore(desk.store, (state) => state.draft)
  const isOpen = phase === 'open' && draft !== null
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        void saveAndClose(desk)
      }
      // A list that is open takes its own Escape.
      if (event.key === 'Escape' && !document.querySelector('[role="listbox"]')) {
        void saveAndClose(desk)
      }
    }
    // On the way down: react-aria keeps the keys of its text boxes to itself on the way up.
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [desk])
  return isOpen ? (
    <Note key={draft.recordId} desk={desk} draft={draft} />
  ) : (
    <Closed desk={desk} phase={phase === 'open' ? 'failed' : phase} />
  )
}

/** What is not on disk keeps its window. */
async function saveAndClose(desk: NoteDesk): Promise<void> {
  if (desk.store.get().phase !== 'open' || (await desk.save())) window.close()
}

/** Why nothing can be written just now; behind the locked door nothing of a case is shown. */
function Closed({
  desk,
  phase,
}: {
  readonly desk: NoteDesk
  readonly phase: Exclude<NotePhase, 'open'>
}) {
  const t = useTranslations('note')
  return (
    <main className="note-window" aria-busy={phase === 'starting'}>
      <h1>{t('title')}</h1>
      {phase !== 'starting' && (
        <div className="note-closed" role="status">
          <p>{t(phase)}</p>
          <Button
            look="main"
            autoFocus
            onPress={() => {
              void desk.client.call('main.show', {})
            }}
          >
            {t(phase === 'locked' ? 'unlock' : 'toMain')}
          </Button>
        </div>
      )}
    </main>
  )
}

const { fields } = partNamed('observations')

/** In the order in which they are looked at; the text is before them. */
const known = ['date', 'actorId', 'task', 'setting'] as const
const more = ['placeCode', 'goals', 'icf'] as const

function Note({ desk, draft }: { readonly desk: NoteDesk; readonly draft: NoteDraft }) {
  const t = useTranslations('note')
  const form = useDraftDesk(draft)
  const text = { part: 'observations' as const, place: [...draft.place, 'text'] }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new observation begins at its text
  useEffect(() => form.focus.ask(text), [form])
  return (
    <main className="note-window">
      <div className="note-head">
        <h1>{t('title')}</h1>
        <NoteSaved draft={draft} />
      </div>
      <WhichCase desk={desk} draft={draft} />
      <DeskProvider value={form}>
        <AnswerForm>
          <Fields draft={draft} names={['text']} />
          <div className="note-known">
            <Fields draft={draft} names={known} />
          </div>
          <Button onPress={desk.sameAsBefore}>{t('sameAsBefore')}</Button>
          <details className="note-more">
            <summary>{t('more')}</summary>
            <Fields draft={draft} names={more} />
          </details>
        </AnswerForm>
      </DeskProvider>
      <div className="note-foot">
        <Button look="main" onPress={() => void saveAndClose(desk)}>
          {t('save')} <kbd>Ctrl Enter</kbd>
        </Button>
        <p className="small quiet">{t('savesItself')}</p>
      </div>
    </main>
  )
}

const Fields = ({
  draft,
  names,
}: {
  readonly draft: NoteDraft
  readonly names: readonly string[]
}) =>
  names.map((name) => {
    const field = fieldAt(fields, ['observations', draft.recordId, name])
    if (!field) throw new Error(`An observation has no ${name}`)
    return (
      <FieldView
        key={name}
        at={{ part: 'observations', place: [...draft.place, name] }}
        field={field}
        name={`observations.${name}`}
      />
    )
  })

function useDraftDesk(draft: NoteDraft): Desk {
  return useMemo(
    () => ({
      subscribe: draft.subscribe,
      answersOf: draft.answersOf,
      edit: draft.edit,
      saveNow: () => void draft.openCase.saveNow(),
      ...onItsOwn,
      isReadOnly: false,
      me: '',
      nowWriting: () => undefined,
      removed: () => undefined,
      // The small window writes one observation; talk has its place beside the walk.
      talk: () => undefined,
      announce: () => undefined,
      focus: createFocusRequests(),
    }),
    [draft],
  )
}

function WhichCase({ desk, draft }: { readonly desk: NoteDesk; readonly draft: NoteDraft }) {
  const t = useTranslations()
  const failureWords = useFailureWords()
  const cases = useStore(desk.store, (state) => state.cases)
  const refused = useStore(desk.store, (state) => state.refused)
  return (
    <PickOne
      label={t('note.case')}
      value={draft.openCase.caseId}
      onPick={(caseId) => void desk.moveTo(caseId)}
      placeholder={t('note.case')}
      error={refused ? failureWords(refused) : undefined}
      options={cases.map(({ caseId, clientName, site }) => ({
        id: caseId,
        name: clientName || t('case.noName'),
        ...(site && { more: site }),
      }))}
    />
  )
}

/** Says what is true of the disk, and nothing before there is anything to save. */
function NoteSaved({ draft }: { readonly draft: NoteDraft }) {
  const t = useTranslations('saved')
  const dates = useDates()
  const failureWords = useFailureWords()
  const isWritten = useSyncExternalStore(draft.subscribe, draft.isWritten)
  const saving = useStore(draft.openCase.store, (state) => state.saving)
  const savedAt = useStore(draft.openCase.store, (state) => state.savedAt)
  if (saving.at === 'failed') {
    return (
      <p className="saved" data-saved="failed" role="alert">
        {t('failed', { reason: failureWords(saving.code) })}
      </p>
    )
  }
  if (!isWritten) return null
  return (
    <p className="saved" data-saved={saving.at}>
      <Icon name={saving.at === 'saved' ? 'check' : 'saving'} size={18} />
      {saving.at === 'saved' ? t('saved', { time: dates.time(savedAt) }) : t('saving')}
    </p>
  )
}
