import { expect, type Page } from '@playwright/test'
import { finnishDate } from '../../renderer/form/typed.ts'
import type { CaseFile } from '../../templates/case/case-file.ts'
import { fieldAt, type Place } from '../../templates/model/answers.ts'
import type {
  Field,
  Fields,
  GroupField,
  LinesField,
  RecordsField,
} from '../../templates/model/fields.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import { fieldWording } from '../../templates/parts/wording.ts'
import { type Section, type Step, type StepName, stepNamed } from '../../templates/walk/steps.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { type EyesAndKeys, eyesAndKeysOn, type Focused } from './eyes-and-keys.ts'

/**
 * Somebody who copies a case from paper into the window, question after question in the order in
 * which they are asked, and never touches the mouse. What to write comes from a case file; which
 * question it answers, from the forms themselves: a field that cannot be reached fails the story.
 */
export interface Scribe {
  /** Writes everything that the file says for a step. The step must be on the screen. */
  readonly writesStep: (
    name: StepName,
    file: CaseFile,
    sections?: readonly string[],
  ) => Promise<void>
}

export function scribeAt(window: Page): Scribe {
  const hand = eyesAndKeysOn(window)
  return {
    writesStep: async (name, file, sections) => {
      const step: Step = stepNamed(name)
      await expect(
        window.getByRole('heading', { level: 1, name: walk.steps[name].title }),
      ).toBeVisible()
      for (const section of step.sections) {
        if (sections && !sections.includes(section.name)) continue
        await writeSection(hand, section, file)
      }
    },
  }
}

/** The names by which people and records are known on the screen, by their ids. */
type Names = ReadonlyMap<string, string>

function namesIn(file: CaseFile): Names {
  const actors = new Map((file.actors ?? []).map(({ id, name }) => [id ?? '', name ?? '']))
  const told = (...words: readonly (string | undefined)[]) =>
    words
      .map((word = '') => actors.get(word) ?? finnishDate(word))
      .filter(Boolean)
      .join(' · ')
  return new Map([
    ...actors,
    ...(file.trialGoals ?? []).map(({ id = '', goal = '' }) => [id, goal] as const),
    ...(file.observations ?? []).map(
      ({ id = '', date, task, actorId }) => [id, told(date, task, actorId)] as const,
    ),
    ...(file.methodResults ?? []).map(
      ({ id = '', date, method, actorId }) => [id, told(date, method, actorId)] as const,
    ),
    ...(file.abilitator?.measurements ?? []).map(
      ({ id = '', date, completedHow }) => [id, told(date, completedHow)] as const,
    ),
  ])
}

async function writeSection(hand: EyesAndKeys, section: Section, file: CaseFile): Promise<void> {
  const said = section.fields.filter((place) => isSaid(valueAt(file, place)))
  if (said.length === 0) return
  const title = walk.sections[section.name].title
  if (section.folded) await unfold(hand, title)
  for (const place of said) {
    const field = fieldAt(partNamed(section.part).fields, place)
    if (!field) throw new Error(`${section.part} has no field at ${place.join('/')}`)
    await writeField(
      { hand, part: section.part, names: namesIn(file) },
      field,
      place.join('.'),
      valueAt(file, place),
    )
  }
}

const valueAt = (file: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | undefined)?.[name],
    file,
  )

const isSaid = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  (typeof value !== 'object' || Object.values(value).some(isSaid))

interface Writing {
  readonly hand: EyesAndKeys
  readonly part: PartName
  readonly names: Names
}

async function writeField(at: Writing, field: Field, name: string, value: unknown): Promise<void> {
  const { hand, names } = at
  const { label, options } = fieldWording('fi', at.part, name)
  switch (field.kind) {
    case 'fact':
      return
    case 'group':
      return writeGroup(at, field, name, value as Record<string, unknown>)
    case 'records':
      return writeRecords(at, field, name, value as readonly Record<string, unknown>[])
    case 'lines':
      return writeLines(at, field, name, value as readonly string[])
    case 'yesNo':
      if (field.tick) return tick(hand, label)
      return chooseOne(hand, label, value ? 'Kyllä' : 'Ei')
    case 'choice':
      return chooseOne(hand, label, options?.[String(value)] ?? String(value))
    case 'actor': {
      const person = names.get(String(value)) ?? String(value)
      return field.orName ? writeInto(hand, label, person) : pickPerson(hand, label, person)
    }
    case 'date':
      return writeInto(hand, label, finnishDate(String(value)))
    case 'number':
      return writeInto(hand, label, String(value).replace('.', ','))
    default:
      if (field.kind === 'line' && field.identity) return
      return writeInto(hand, label, String(value))
  }
}

async function writeInner(
  at: Writing,
  fields: Fields,
  name: string,
  answers: Record<string, unknown>,
) {
  for (const [inner, field] of Object.entries(fields)) {
    if (isSaid(answers[inner])) await writeField(at, field, `${name}.${inner}`, answers[inner])
  }
}

/** Boxes stand before what is asked one by one. */
async function writeGroup(
  at: Writing,
  field: GroupField,
  name: string,
  answers: Record<string, unknown>,
) {
  if (field.folded) await unfold(at.hand, fieldWording('fi', at.part, name).label)
  const entries = Object.entries(field.fields)
  const isBox = (inner: Field) => inner.kind === 'yesNo' && inner.tick
  const ordered = [
    ...entries.filter(([, inner]) => isBox(inner)),
    ...entries.filter(([, inner]) => !isBox(inner)),
  ]
  await writeInner(at, Object.fromEntries(ordered), name, answers)
}

async function writeRecords(
  at: Writing,
  field: RecordsField,
  name: string,
  records: readonly Record<string, unknown>[],
) {
  const add = fieldWording('fi', at.part, name).add ?? 'Lisää'
  for (const record of records) {
    await pushButton(at.hand, add)
    await writeInner(at, field.fields, name, record)
  }
}

async function writeLines(at: Writing, field: LinesField, name: string, lines: readonly string[]) {
  const { add = 'Lisää', label, one = label } = fieldWording('fi', at.part, name)
  const isKnown = field.ofActors || field.linksTo !== undefined
  for (const [index, line] of lines.entries()) {
    await pushButton(at.hand, add)
    const box = `${one} ${index + 1}`
    const words = isKnown ? (at.names.get(line) ?? line) : line
    await (field.linksTo ? pickLinked(at.hand, box, words) : writeInto(at.hand, box, words))
  }
}

const isBoxOf =
  (label: string) =>
  ({ kind, name }: Focused): boolean =>
    ['textbox', 'combobox'].includes(kind) && (name === label || name.startsWith(`${label} `))

async function writeInto(hand: EyesAndKeys, label: string, text: string): Promise<void> {
  await hand.tabTo(`the box ${label}`, isBoxOf(label))
  // The name of a new case stands in its boxes already.
  await hand.press('Control+a')
  await hand.write(text)
  const { kind } = await hand.focused()
  // What was written stays; the list of suggestions goes.
  if (kind === 'combobox') await hand.press('Tab')
}

const pushButton = async (hand: EyesAndKeys, name: string): Promise<void> => {
  await hand.tabTo(`the button ${name}`, (now) => now.kind === 'button' && now.name === name)
  await hand.press('Enter')
}

/** What holds something is open already. */
const unfold = async (hand: EyesAndKeys, name: string): Promise<void> => {
  await hand.tabTo(`the fold ${name}`, (now) => now.name === name && now.isOpen !== null)
  if (!(await hand.focused()).isOpen) await hand.press('Enter')
}

/** A record of the same case, found by its words. */
async function pickLinked(hand: EyesAndKeys, label: string, words: string): Promise<void> {
  await hand.tabTo(`the box ${label}`, isBoxOf(label))
  await hand.write(words)
  await expect.poll(async () => (await hand.focused()).isOpen, `${words} is offered`).toBe(true)
  await hand.press('ArrowDown')
  await hand.press('Enter')
}

async function tick(hand: EyesAndKeys, label: string): Promise<void> {
  await hand.tabTo(
    `the box to tick ${label}`,
    (now) => now.kind === 'checkbox' && now.name === label,
  )
  await hand.press('Space')
}

/** The arrow goes round: whatever is chosen now, the wanted one comes. */
async function chooseOne(hand: EyesAndKeys, label: string, wanted: string): Promise<void> {
  await hand.tabTo(
    `the choice ${label}`,
    (now) => now.kind === 'radio' && now.group.startsWith(label),
  )
  for (let step = 0; step < mostOptions; step += 1) {
    if ((await hand.focused()).name === wanted && step > 0) return
    await hand.press('ArrowDown')
  }
  throw new Error(`${label} does not offer ${wanted}`)
}

const mostOptions = 30

/** The list knows the beginning of a name. */
async function pickPerson(hand: EyesAndKeys, label: string, name: string): Promise<void> {
  await hand.tabTo(`the list ${label}`, (now) => now.kind === 'button' && now.name.includes(label))
  await hand.press('Enter')
  await expect.poll(async () => (await hand.focused()).kind).toMatch(/option|listbox/)
  await hand.write(name.slice(0, 12))
  await expect.poll(async () => (await hand.focused()).name).toContain(name)
  await hand.press('Enter')
  await expect.poll(async () => (await hand.focused()).kind).toBe('button')
}
