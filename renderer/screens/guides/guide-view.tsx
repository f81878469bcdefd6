import { useEffect, useRef } from 'react'
import type { Guide } from '../../../templates/guides/guide.ts'
import { guideWords } from '../../../templates/guides/wording/words.ts'
import { useWindow, useWindowState } from '../../state/window.ts'
import { useDates, useLanguage } from '../../wording/wording.tsx'

/** One recognition guide: what it is and is not, what to notice, ask and try, and its source. */
export function GuideView({ guide }: { readonly guide: Guide }) {
  const dates = useDates()
  const language = useLanguage()
  const text = guide.texts[language]
  const said = guideWords(language)
  const heading = useRef<HTMLHeadingElement>(null)
  const { show } = useWindow()
  const isNew = useWindowState((state) => state.isGuideNew)
  // Whoever goes on to another step with a guide open beside it begins at the step's own heading.
  useEffect(() => {
    if (!isNew) return
    heading.current?.focus()
    show({ isGuideNew: false })
  }, [isNew, show])
  return (
    <article className="recognition-guide">
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.about}</p>
      <p className="note">{said.isNot}</p>
      <section>
        <h3>{said.notice}</h3>
        {text.notice.map(({ heading: name, items }) => (
          <div key={name}>
            <h4>{name}</h4>
            <Items items={items} />
          </div>
        ))}
      </section>
      <Part title={said.strengths} items={text.strengths} />
      <Part title={said.ask} items={text.ask} />
      <Part title={said.tryAtWork} items={text.tryAtWork} />
      <Part title={said.refer} items={text.refer} />
      <p className="small quiet">
        {text.source} {said.written(dates.date(guide.written))}
      </p>
    </article>
  )
}

const Part = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <section>
    <h3>{title}</h3>
    <Items items={items} />
  </section>
)

const Items = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
