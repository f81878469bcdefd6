import { useTranslations } from 'use-intl'
import type { Expectation } from '../../templates/model/file-schema.ts'

/**
 * A sentence for what was expected: a code, and after colons its parameters. `names` gives the
 * options of a choice the words that a person knows them by.
 */
export function useExpectationWords(): (
  expected: 'missing' | Expectation,
  names?: Readonly<Record<string, string>>,
) => string {
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
