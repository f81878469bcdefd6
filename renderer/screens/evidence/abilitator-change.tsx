import { useTranslations } from 'use-intl'
import {
  answerAt,
  isGroup,
  isRecords,
  type RecordAnswers,
} from '../../../templates/model/answers.ts'
import { finnishDate } from '../../form/typed.ts'
import { useSettledParts } from '../../state/case-context.tsx'
import { useFieldWords } from '../../wording/wording.tsx'

const sections = ['overall', 'inclusion', 'mind', 'everydayLife', 'skills', 'body'] as const

/**
 * Change between the first and the latest measurement, where both have a figure, with the published
 * reliability beside it: ICC 0.74–0.93 over 7–14 days, and Osallisuus rises by itself (BMJ Open 2021;
 * 11:e057295). No limits, no colours, no verdict: none has been published.
 */
export function AbilitatorChange() {
  const t = useTranslations('evidence')
  const words = useFieldWords()
  const parts = useSettledParts()
  const list = answerAt(parts.abilitator.answers, ['abilitator', 'measurements'])
  const measurements = (isRecords(list) ? list : []).toSorted((one, other) =>
    dateOf(one).localeCompare(dateOf(other)),
  )
  const [first, last] = [measurements.at(0), measurements.at(-1)]
  if (!first || !last || first === last) return null
  const rows = sections.map((name) => ({
    name,
    label: words('abilitator', `abilitator.measurements.percentages.${name}`).label,
    before: figureOf(first, name),
    after: figureOf(last, name),
  }))
  if (!rows.some(({ before, after }) => before !== null && after !== null)) return null
  const shown = (figure: number | null) => (figure === null ? t('changeNone') : `${figure} %`)
  return (
    <div className="abilitator-change">
      <table>
        <caption>{t('change')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changeSection')}</th>
            <th scope="col">{finnishDate(dateOf(first)) || '1.'}</th>
            <th scope="col">{finnishDate(dateOf(last)) || '2.'}</th>
            <th scope="col">{t('changePoints')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, before, after }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
              <td>
                {before === null || after === null ? t('changeNone') : signed(after - before)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">{t('changeNote')}</p>
    </div>
  )
}

const dateOf = ({ answers }: RecordAnswers): string => String(answers.date ?? '')

/** Empty, or something that is no figure on the scale, is no result; it is never zero. */
function figureOf({ answers }: RecordAnswers, name: string): number | null {
  const figure = isGroup(answers.percentages) ? answers.percentages[name] : undefined
  return typeof figure === 'number' && figure >= 0 && figure <= 100 ? figure : null
}

const signed = (change: number): string =>
  change === 0 ? '0' : change > 0 ? `+${change}` : `−${-change}`
