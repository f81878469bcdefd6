import { type ReactNode, useId } from 'react'
import { fieldAt, type Place } from '../../templates/model/answers.ts'
import { ownerPlace } from '../../templates/model/teamwork.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import type { FieldWords } from '../../templates/parts/wording.ts'
import type { Section, Step } from '../../templates/walk/steps.ts'
import { useFieldWords, useWalkWords } from '../wording/wording.tsx'
import { FieldView } from './field-view.tsx'
import { FoldButton } from './fold-button.tsx'
import { SectionOwner } from './section-owner.tsx'
import { useFold } from './use-fold.ts'

/** A step of the walk as a form. */
export const StepForm = ({ step }: { readonly step: Step }) => (
  <AnswerForm>
    {step.sections.map((section) => (
      <SectionForm key={section.name} section={section} />
    ))}
  </AnswerForm>
)

/** Fields in here are written and checked. There is no button to save: writing is saving. */
export const AnswerForm = ({ children }: { readonly children: ReactNode }) => (
  <form className="step-form" data-answers noValidate onSubmit={(event) => event.preventDefault()}>
    {children}
  </form>
)

const SectionForm = ({ section }: { readonly section: Section }) =>
  section.folded ? <FoldedSection section={section} /> : <OpenSection section={section} />

function OpenSection({ section }: { readonly section: Section }) {
  const { title, intro } = useWalkWords().sections[section.name]
  const headingId = `section-${section.name}`
  return (
    <section className="card section" aria-labelledby={headingId}>
      <div className="section-head">
        <div className="section-title">
          <h2 id={headingId}>{title}</h2>
          <SectionOwner section={section} />
        </div>
        {intro && <p className="soft">{intro}</p>}
      </div>
      <SectionFields section={section} />
    </section>
  )
}

/** Not every assessment needs it: one line until somebody opens it. */
function FoldedSection({ section }: { readonly section: Section }) {
  const { title, intro } = useWalkWords().sections[section.name]
  const { part } = section
  const { isOpen, toggle } = useFold([
    ...section.fields.map((place) => ({ part, place })),
    { part, place: ownerPlace(part, section.name) },
  ])
  const headingId = `section-${section.name}`
  const bodyId = useId()
  return (
    <section className="card section fold" aria-labelledby={headingId}>
      <div className="section-head">
        <h2 id={headingId}>
          <FoldButton isOpen={isOpen} toggle={toggle} controls={bodyId}>
            {title}
          </FoldButton>
        </h2>
        {intro && <p className="soft">{intro}</p>}
      </div>
      <div id={bodyId} hidden={!isOpen} className="section-body">
        {isOpen && <SectionOwner section={section} />}
        {isOpen && <SectionFields section={section} />}
      </div>
    </section>
  )
}

function SectionFields({ section }: { readonly section: Section }) {
  const { title } = useWalkWords().sections[section.name]
  const fieldWords = useFieldWords()
  return (
    <div className="field-grid">
      {section.fields.map((place) => (
        <PlacedField
          key={place.join('/')}
          part={section.part}
          place={place}
          hideLabel={
            section.fields.length === 1 && isSaidByTitle(fieldWords, section.part, place, title)
          }
        />
      ))}
    </div>
  )
}

function PlacedField({
  part,
  place,
  hideLabel,
}: {
  readonly part: PartName
  readonly place: Place
  readonly hideLabel: boolean
}) {
  const field = fieldAt(partNamed(part).fields, place)
  if (!field) throw new Error(`${part} has no field at ${place.join('/')}`)
  return (
    <FieldView at={{ part, place }} field={field} name={place.join('.')} hideLabel={hideLabel} />
  )
}

/** A section that is one group or one list carries its name already. */
function isSaidByTitle(words: FieldWords, part: PartName, place: Place, title: string): boolean {
  const field = fieldAt(partNamed(part).fields, place)
  const isWhole = field?.kind === 'group' || field?.kind === 'records' || field?.kind === 'lines'
  return isWhole || words(part, place.join('.')).label === title
}
