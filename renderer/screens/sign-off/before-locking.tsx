import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Signer } from '../../../electron/contract/views.ts'
import { isRecords, type RecordAnswers } from '../../../templates/model/answers.ts'
import { isIsoDate } from '../../../templates/model/checks.ts'
import { openQuestions } from '../../../templates/walk/open-items.ts'
import {
  useOpenCase,
  useRemarksOfWalk,
  useSettledParts,
  useSnapshot,
} from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { RemarkLinks } from '../remark-links.tsx'
import { Item } from '../turns/turns.tsx'

/** What stands in the way, what is merely empty, and the button that locks. */
export function BeforeLocking({ onLocked }: { readonly onLocked: () => void }) {
  const t = useTranslations('signOff')
  const turns = useTranslations('turns')
  const remarks = useRemarksOfWalk()
  const missing = remarks.filter(({ expected }) => expected === 'missing')
  const invalid = remarks.filter(({ expected }) => expected !== 'missing')
  const signers = useSigners()
  const number = `${useSnapshot(({ versions }) => versions.length) + 1}`
  const [isAsking, setAsking] = useState(false)
  const questions = useOpenQuestions()
  const [why, setWhy] = useState('')
  const lock = useLock(onLocked, questions.length > 0 ? why.trim() : undefined)

  const isSaidWhy = questions.length === 0 || why.trim() !== ''
  const canLock = invalid.length === 0 && signers !== null && isSaidWhy
  const isAllThere = remarks.length === 0 && questions.length === 0 && signers !== null
  return (
    <section className="before-locking" aria-labelledby="before-locking">
      <div className={isAllThere ? 'note done' : 'note attention'}>
        <h2 id="before-locking" className="note-title">
          {t('before')}
        </h2>
        {!signers && <p>{t('signersFirst')}</p>}
        {invalid.length > 0 && (
          <>
            <p>{t('invalidCount', { count: invalid.length })}</p>
            <RemarkLinks remarks={invalid} />
          </>
        )}
        {missing.length > 0 && (
          <>
            <p>{t('missingCount', { count: missing.length })}</p>
            <RemarkLinks remarks={missing} />
          </>
        )}
        {questions.length > 0 && (
          <>
            <p>{turns('questionsOpen', { count: questions.length })}</p>
            <ul className="remarks">
              {questions.map((item) => (
                <li key={item.thread?.id}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
            <TextInput
              label={turns('despite')}
              hint={turns('despiteHint')}
              value={why}
              onChange={setWhy}
              shape="wrap"
              maxLength={500}
            />
          </>
        )}
        {isAllThere && <p>{t('allThere')}</p>}
      </div>
      <Button
        look="main"
        wide
        isDisabled={!canLock}
        onPress={() => (missing.length > 0 ? setAsking(true) : void lock(signers))}
      >
        {t('lock', { number })}
      </Button>
      <p className="small soft">{t('honest')}</p>
      <AskOnce
        isOpen={isAsking}
        number={number}
        count={missing.length}
        onClose={() => setAsking(false)}
        onLock={() => void lock(signers)}
      />
    </section>
  )
}

function AskOnce({
  isOpen,
  number,
  count,
  onClose,
  onLock,
}: {
  readonly isOpen: boolean
  readonly number: string
  readonly count: number
  readonly onClose: () => void
  readonly onLock: () => void
}) {
  const t = useTranslations()
  return (
    <Dialog
      role="alertdialog"
      title={t('signOff.askTitle', { number })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <p>{t('signOff.ask', { count })}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button
          look="main"
          onPress={() => {
            onClose()
            onLock()
          }}
        >
          {t('signOff.lock', { number })}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

function useOpenQuestions() {
  const parts = useSettledParts()
  return useMemo(() => openQuestions((part) => parts[part].answers), [parts])
}

function useLock(onLocked: () => void, despiteQuestions: string | undefined) {
  const openCase = useOpenCase()
  const { say } = useWindow()
  const failureWords = useFailureWords()
  return async (signers: readonly Signer[] | null) => {
    if (!signers) return
    const code = await openCase.sign(signers, despiteQuestions)
    if (code === null) onLocked()
    else say(failureWords(code))
  }
}

/** Everybody written down, or `null` while somebody lacks a role, a name or a date. */
function useSigners(): readonly Signer[] | null {
  const records = useSnapshot(({ parts }) => parts.signOffs.answers.signatures)
  const signers = isRecords(records) ? records.map(signerOf) : []
  const isWhole = signers.every(({ role, name, date }) => role && name && isIsoDate(date))
  return isWhole && signers.length > 0 ? signers : null
}

function signerOf({ answers }: RecordAnswers): Signer {
  const [role, name, date] = ['role', 'name', 'date'].map((field) =>
    String(answers[field] ?? '').trim(),
  ) as [string, string, string]
  return { role, name, date }
}
