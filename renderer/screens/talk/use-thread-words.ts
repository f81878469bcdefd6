import { useTranslations } from 'use-intl'
import { placeOfAnchor, sectionOfAnchor, standing } from '../../../templates/case/anchors.ts'
import { actorsOf, nameOfActor } from '../../../templates/case/people.ts'
import type { Thread } from '../../../templates/case/threads.ts'
import { answerAt, fieldAt } from '../../../templates/model/answers.ts'
import { partNamed } from '../../../templates/parts/index.ts'
import type { SectionName } from '../../../templates/walk/steps.ts'
import { useOpenCase, useSelf } from '../../state/case-context.tsx'
import { useDates, useFieldWords, useWalkWords } from '../../wording/wording.tsx'
import { placeWords } from '../place-words.ts'

/** What a thread is about, and who people are, in words. */
export function useThreadWords() {
  const t = useTranslations('talk')
  const words = useFieldWords()
  const { sections } = useWalkWords()
  const { answersOf } = useOpenCase()
  const self = useSelf()
  const dates = useDates()
  return {
    about: ({ part, about }: Pick<Thread, 'part' | 'about'>): string => {
      const section = sectionOfAnchor(about)
      if (section !== null && Object.hasOwn(sections, section)) {
        return sections[section as SectionName].title
      }
      const place = placeOfAnchor(about)
      if (!place || !fieldAt(partNamed(part).fields, place)) return t('aboutUnknown')
      const shown = standing(answersOf(part), place)
      const what = placeWords(words, part, answersOf(part), shown, actorsOf(answersOf))
      return shown === place || answerAt(answersOf(part), place) !== undefined
        ? what
        : t('aboutRemoved', { what })
    },
    plainName: (who: string): string => nameOfActor(actorsOf(answersOf), who),
    name: (who: string): string => {
      const name = nameOfActor(actorsOf(answersOf), who)
      return who !== '' && who === self ? t('me', { name }) : name
    },
    when: (at: string): string =>
      Number.isNaN(Date.parse(at)) ? '' : `${dates.date(at)} ${dates.time(at)}`,
  }
}
