import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../../../templates/case/case-file.ts'
import { documentModel } from '../../../../templates/documents/index.ts'
import { languages } from '../../../../templates/model/blocks.ts'
import { fontsOfTheHouse } from '../testing/fonts.ts'
import { linesOnPage } from '../testing/reading.ts'
import { typesetterOf } from '../text/typesetter.ts'
import { layOut } from './index.ts'

const specimen = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../test/specimens/${name}.json`, import.meta.url), 'utf8'),
  ) as CaseFile

/** The last of what has special protection, as the form names it. */
const lastOfAll = { fi: 'etuudet ja toimeentulo', sv: 'förmåner och utkomst', en: 'benefits' }

test.each(['case-1', 'case-2', 'case-3'])(
  'what the client decides stands on the first side of the form, what they sign on the second: %s',
  (name) => {
    const file = specimen(name)
    for (const language of languages) {
      const model = documentModel('consent', file, {
        language,
        state: { kind: 'draft' },
        modified: '2026-11-06T22:30:00Z',
      })
      const { pages } = layOut(model, typesetterOf(fontsOfTheHouse))
      expect(pages).toHaveLength(2)
      const [decided = [], signed = []] = pages.map(linesOnPage)
      expect(decided.join('\n')).toContain(lastOfAll[language])
      expect(signed.join('\n')).toContain(file.client?.lastName)
    }
  },
)
