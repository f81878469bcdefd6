import { useTranslations } from 'use-intl'
import type { Expectation } from '../../templates/model/file-schema.ts'

type ExpectationWords = (
  expected: 'missing' | Expectation,
  names?: Readonly<Record<string, string>>,
) => string

/** What a box should hold, as a whole sentence under it. */
export function useBoxFaultWords(): ExpectationWords {
  const t = useTranslations('expected')
  const expectationWords = useExpectationWords()
  return (expected, names) => t('here', { what: uncapitalised(expectationWords(expected, names)) })
}

/** For the middle of a sentence; "ICF" keeps its capitals. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/**
 * A sentence for what was expected: a code, and after colons its parameters. `names` gives the
 * options of a choice the words that a person knows them by.
 */
export function useExpectationWords(): ExpectationWords {
  const t = useTranslations('expected')
  return (expected, names = {}) => {
    const [code = '', first = '', second = ''] = expected.split(':')
    switch (code) {
      case 'number':
      case 'wholeNumber':
        return t(code, { min: first, max: second })
      case 'textUpTo':
      case 'listUpTo':
      case 'fileUpTo':
      case 'depthUpTo':
        return t(code, { max: first })
      case 'choice':
        return t('choice', {
          options: first
            .split('|')
            .map((option) => names[option] ?? option)
            .join(', '),
        })
      case 'missing':
      case 'unconfirmed':
      case 'date':
      case 'yesNo':
      case 'personalIdentityCode':
      case 'email':
      case 'icfCode':
      case 'icfQualifier':
      case 'text':
      case 'wellFormedText':
      case 'list':
      case 'object':
      case 'json':
      case 'unique':
      case 'grounds':
        return t(code)
      default:
        return t('unknown', { code: expected })
    }
  }
}
