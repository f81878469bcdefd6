import { Fragment, type ReactNode } from 'react'
import type { Inline, Span } from '../../templates/model/blocks.ts'

/** Runs of text, line breaks kept. */
export const Spans = ({ content }: { readonly content: Inline }) =>
  content.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place
    <Fragment key={index}>{spanView(span)}</Fragment>
  ))

function spanView(span: Span): ReactNode {
  const { link, anchor } = span
  const id = anchor === undefined ? {} : { id: anchor }
  if (link) {
    return (
      <a href={`#${link.to}`} title={link.about} {...id}>
        {textView(span)}
      </a>
    )
  }
  if (anchor === undefined) return textView(span)
  const { language, ...own } = span
  return (
    <span {...id} {...(language && { lang: language })}>
      {textView(own)}
    </span>
  )
}

function textView({ text, emphasis, language }: Span): ReactNode {
  const lang = language ? { lang: language } : {}
  if (emphasis === 'strong') return <strong {...lang}>{text}</strong>
  if (emphasis === 'italic') return <em {...lang}>{text}</em>
  return language ? <span lang={language}>{text}</span> : text
}

/** Several paragraphs in one cell or value. */
export const SpanParagraphs = ({ value }: { readonly value: readonly Inline[] }) =>
  value.map((content, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
    <p key={index}>
      <Spans content={content} />
    </p>
  ))
