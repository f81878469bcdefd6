import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findInGuides, guideNamed, guidesFor } from '../../../templates/guides/index.ts'
import type { StepName } from '../../../templates/walk/steps.ts'
import { useIsReadOnly, useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { useFailureWords, useLanguage } from '../../wording/wording.tsx'
import { GuideView } from './guide-view.tsx'

/** The recognition guides: those that serve the step first, found by any word in them. */
export function GuideShelf({ step }: { readonly step: StepName | null }) {
  const t = useTranslations('guides')
  const language = useLanguage()
  const { show } = useWindow()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const found = useMemo(
    () => findInGuides(guidesFor(step), wanted, language),
    [step, wanted, language],
  )
  return (
    <section className="guide-shelf" aria-labelledby="guide-shelf">
      {/* With no step beside it the shelf is a page, and the page has the name. */}
      <h2 id="guide-shelf" className={step === null ? 'hidden-text' : 'note-title'}>
        {t('title')}
      </h2>
      <p className={step === null ? 'soft' : 'small quiet'}>{t('intro')}</p>
      <SearchBox label={t('search')} value={search} onChange={setSearch} />
      <ul>
        {found.map(({ guide, line }) => (
          <li key={guide.name}>
            <Button look="plain" onPress={() => show({ guide: guide.name, isGuideNew: true })}>
              {guide.texts[language].title}
            </Button>
            <Excerpt text={line || (step === null ? guide.texts[language].about : '')} />
          </li>
        ))}
      </ul>
      <p role="status" className="small quiet">
        {wanted.trim() !== '' && t('found', { count: found.length })}
      </p>
    </section>
  )
}

const Excerpt = ({ text }: { readonly text: string }) =>
  text && <p className="small quiet guide-excerpt">{text}</p>

/** The guide that lies open; `null` when none does. */
export function useOpenGuide() {
  const name = useWindowState((state) => state.guide)
  return name === null ? null : (guideNamed(name) ?? null)
}

/** The guide that lies open, with the way back, the way on, and the way to paper. */
export function OpenGuide({ isInCase }: { readonly isInCase: boolean }) {
  const t = useTranslations('guides')
  const { addObservation, say, session, show } = useWindow()
  const failureWords = useFailureWords()
  const isReadOnly = useIsReadOnly()
  const guide = useOpenGuide()
  if (!guide) return null
  const { name } = guide
  const print = async () => {
    const outcome = await session.client.call('guide.print', { guide: name })
    if (!outcome.ok) say(failureWords(outcome.code))
  }
  const save = async () => {
    const outcome = await session.client.call('guide.save', { guide: name })
    if (outcome.ok) say(t('saved', { fileName: outcome.value.fileName }))
    else if (outcome.code !== 'cancelled') say(failureWords(outcome.code))
  }
  return (
    <div className="open-guide">
      <div>
        <Button look="plain" onPress={() => show({ guide: null })}>
          <Icon name="back" size={18} /> {t('back')}
        </Button>
      </div>
      <GuideView guide={guide} />
      <div className="home-acts">
        {isInCase && !isReadOnly && <Button onPress={addObservation}>{t('observe')}</Button>}
        <Button onPress={print}>{t('print')}</Button>
        <Button onPress={save}>{t('savePdf')}</Button>
      </div>
    </div>
  )
}
