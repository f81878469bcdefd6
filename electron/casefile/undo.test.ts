import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerAt } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { partNamed } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import { anyWhims, editFrom } from '../../test/generators/any-edits.ts'
import { editPlain, emptyPlain } from '../../test/generators/plain-part.ts'
import { tellTries, tries } from '../../test/generators/runs.ts'
import { aSharedCase, mikkoAuthor, type Session } from '../../test/people/two-at-a-case.ts'
import { samePause } from './acts.ts'
import { loadAutomerge } from './automerge.ts'

beforeAll(loadAutomerge)

const bare = { language: 'fi', client: { firstName: 'Veeti', lastName: 'Tuomenoksa' } }
const referral = ['background', 'referral']
const goal = ['sharedPlan', 'goal']
const writes = (place: string[], text: string): Edit => ({ act: 'write', place, text })
const chooses = (place: string[], value: string): Edit => ({ act: 'choose', place, value })
const referralIn = ({ content }: Session) => answerAt(content().background.answers, referral)

async function undoAll(session: Session): Promise<number> {
  let count = 0
  while (await session.undoes()) count += 1
  return count
}
async function redoAll(session: Session): Promise<void> {
  while (await session.redoes());
}

describe('taking back', () => {
  test('returns a text to what it was, also in a later session, and redo brings it again', async () => {
    const shared = await aSharedCase(bare)
    const first = await shared.opens()
    await first.does('background', writes(referral, 'TE-toimisto ohjasi.'))
    shared.pause(samePause)
    await first.does('background', writes(referral, 'TE-toimisto ohjasi keväällä.'))
    first.leaves()

    const second = await shared.opens()
    expect(await second.undoes()).toBe(true)
    expect(referralIn(second)).toBe('TE-toimisto ohjasi.')
    second.leaves()

    const third = await shared.opens()
    expect(await third.redoes()).toBe(true)
    expect(referralIn(third)).toBe('TE-toimisto ohjasi keväällä.')
    expect(await undoAll(third)).toBe(2)
    expect(referralIn(third)).toBe('')
  })

  test('goes through the parts in the order in which they were written', async () => {
    const session = await (await aSharedCase(bare)).opens()
    await session.does('background', writes(referral, 'Ensin.'))
    await session.does('sharedPlan', writes(goal, 'Sitten.'))
    await session.does('background', writes(referral, 'Ensin ja lopuksi.'))
    await session.undoes()
    expect(referralIn(session)).toBe('Ensin.')
    await session.undoes()
    expect(answerAt(session.content().sharedPlan.answers, goal)).toBe('')
    expect(referralIn(session)).toBe('Ensin.')
  })

  test('takes writing without a pause as one act, and a pause as the end of it', async () => {
    const shared = await aSharedCase(bare)
    const session = await shared.opens()
    for (const text of ['Hän', 'Hän tuli', 'Hän tuli itse.']) {
      await session.does('background', writes(referral, text))
    }
    shared.pause(samePause)
    await session.does('background', writes(referral, 'Hän tuli itse. Hyvin.'))
    await session.undoes()
    expect(referralIn(session)).toBe('Hän tuli itse.')
    await session.undoes()
    expect(referralIn(session)).toBe('')
  })

  test('takes a letter written and struck at once for no act at all', async () => {
    const shared = await aSharedCase(bare)
    const session = await shared.opens()
    await session.does('background', writes(referral, 'Pysyvä.'))
    shared.pause(samePause)
    for (const text of ['Pysyvä. Ja', 'Pysyvä. Ja', 'Pysyvä.']) {
      await session.does('background', writes(referral, text))
    }
    await session.undoes()
    expect(referralIn(session)).toBe('')
  })

  test('passes over what came to nothing', async () => {
    const shared = await aSharedCase(bare)
    const session = await shared.opens()
    await session.does('background', writes(referral, 'Pysyvä.'))
    shared.pause(samePause)
    await session.does('background', writes(referral, 'Pysyvä. Ja'))
    await session.does('background', writes(referral, 'Pysyvä.'))
    await session.undoes()
    expect(referralIn(session)).toBe('')
  })

  test('a new edit ends what could be done again', async () => {
    const session = await (await aSharedCase(bare)).opens()
    await session.does('background', writes(referral, 'Yksi.'))
    await session.undoes()
    await session.does('sharedPlan', writes(goal, 'Toinen.'))
    expect(await session.redoes()).toBe(false)
  })

  test('never takes back the birth of a case, nor what another has done', async () => {
    const shared = await aSharedCase(bare)
    const mikko = await shared.opens(mikkoAuthor)
    await mikko.does('background', writes(referral, 'Mikon sanat.'))
    expect(await (await shared.opens()).undoes()).toBe(false)
  })

  test.each(['clientAndConsent', 'observations', 'abilitator', 'sharedPlan'] as const)(
    'everything done to %s gives the exact earlier content, and redoing it the later',
    async (name) => {
      const fields = wholeOf(partNamed(name))
      const tried = tries(8, 1000)
      const classes: string[] = []
      await fc.assert(
        fc.asyncProperty(anyWhims, fc.nat({ max: 40 }), async (whims, restart) => {
          const shared = await aSharedCase({
            language: 'fi',
            client: { firstName: '', lastName: '' },
          })
          let session = await shared.opens()
          const before = session.content()
          const plain = emptyPlain(fields)
          let lastId = 0
          for (const [index, whim] of whims.entries()) {
            const edit = editFrom(whim, fields, plain, () => `r${++lastId}`)
            editPlain(fields, plain, edit)
            await session.does(name, edit)
            if (index % 3 === 0) shared.pause(samePause)
            if (index === restart) {
              session.leaves()
              session = await shared.opens()
            }
          }
          const after = session.content()
          classes.push(restart < whims.length ? 'over two sessions' : 'in one session')
          await undoAll(session)
          expect(session.content()).toEqual(before)
          session.leaves()
          session = await shared.opens()
          await redoAll(session)
          expect(session.content()).toEqual(after)
          session.leaves()
        }),
        tried,
      )
      tellTries(`everything undone and redone in ${name}`, tried.numRuns, tried.seed, classes)
    },
  )
})

describe('while another writes the same case', () => {
  test('taking back leaves every word of the other', async () => {
    const shared = await aSharedCase(bare)
    const aino = await shared.opens()
    await aino.does('background', writes(referral, 'Veeti tuli yksin.'))
    shared.pause(samePause)
    await aino.does('background', writes(referral, 'Veeti tuli aamulla bussilla yksin.'))
    aino.leaves()
    const mikko = await shared.opens(mikkoAuthor)
    await mikko.does('background', writes(referral, 'Veeti tuli aamulla sinisellä bussilla yksin.'))
    mikko.leaves()
    const again = await shared.opens()
    await again.undoes()
    expect(referralIn(again)).toBe('Veeti tuli sinisellä yksin.')
    await again.redoes()
    expect(String(referralIn(again))).toContain('sinisellä')
    expect(String(referralIn(again))).toContain('aamulla')
  })

  test('what comes back is not run together with a word of the other', async () => {
    const shared = await aSharedCase(bare)
    const aino = await shared.opens()
    await aino.does('background', writes(referral, 'Maanantaina'))
    shared.pause(samePause)
    await aino.does('background', writes(referral, 'Tiistaina torstaina'))
    const mikko = await shared.opens(mikkoAuthor)
    await mikko.does('background', writes(referral, 'Tiistaina levossa torstaina'))
    const again = await shared.opens()
    await again.undoes()
    expect(referralIn(again)).toBe('Maanantaina levossa ')
    await again.redoes()
    expect(String(referralIn(again)).match(/levossa/g)).toHaveLength(1)
  })

  test('doing again does not bring a word of the other that they have cut since', async () => {
    const shared = await aSharedCase(bare)
    const turn = async (author: string | undefined, text: string | null) => {
      const session = await shared.opens(author)
      if (text === null) await session.undoes()
      else await session.does('background', writes(referral, text))
      shared.pause(samePause)
      session.leaves()
    }
    await turn(undefined, 'maanantaina')
    await turn(mikkoAuthor, 'levossa maanantaina')
    await turn(undefined, null)
    // The window left the space at the end away.
    await turn(undefined, 'aamulla levossa')
    await turn(undefined, null)
    await turn(mikkoAuthor, '')
    const again = await shared.opens()
    await redoAll(again)
    expect(referralIn(again)).toBe('aamulla ')
  })

  test('a value that the other has changed since stays theirs', async () => {
    const shared = await aSharedCase(bare)
    const place = ['client', 'municipality']
    const aino = await shared.opens()
    await aino.does('clientAndConsent', chooses(place, 'Oulu'))
    aino.leaves()
    const mikko = await shared.opens(mikkoAuthor)
    await mikko.does('clientAndConsent', chooses(place, 'Kemi'))
    mikko.leaves()
    const again = await shared.opens()
    expect(await again.undoes()).toBe(false)
    expect(answerAt(again.content().clientAndConsent.answers, place)).toBe('Kemi')
  })

  test('of two values given at the same time, taking back one’s own leaves the other’s', async () => {
    const shared = await aSharedCase(bare)
    const place = ['client', 'municipality']
    const [aino, mikko] = [await shared.opens(), await shared.opens(mikkoAuthor)]
    await aino.does('clientAndConsent', chooses(place, 'Oulu'))
    await mikko.does('clientAndConsent', chooses(place, 'Kemi'))
    const again = await shared.opens()
    await again.undoes()
    expect(answerAt(again.content().clientAndConsent.answers, place)).toBe('Kemi')
  })

  test('a record that the other has written into does not go when its adding is taken back', async () => {
    const shared = await aSharedCase(bare)
    const aino = await shared.opens()
    await aino.does('observations', {
      act: 'add',
      place: ['observations'],
      recordId: 'r1',
      after: null,
    })
    const text = ['observations', 'r1', 'text']
    const mikko = await shared.opens(mikkoAuthor)
    await mikko.does('observations', writes(text, 'Mikko näki.'))
    const again = await shared.opens()
    expect(await again.undoes()).toBe(false)
    expect(answerAt(again.content().observations.answers, text)).toBe('Mikko näki.')
  })

  test('whatever both write and Aino takes back, each word of Mikko’s that he kept is there', async () => {
    const word = fc.constantFrom('aamulla', 'bussilla', 'yksin', 'töihin', 'hyvin', 'ä')
    const sentence = fc.array(word, { maxLength: 6 })
    const turn = fc.record({
      byMikko: fc.boolean(),
      at: fc.nat(),
      cut: fc.nat({ max: 2 }),
      add: sentence,
      back: fc.boolean(),
    })
    const tried = tries(30, 1000)
    const classes: string[] = []
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 2, maxLength: 10 }),
        fc.boolean(),
        async (turns, forth) => {
          const shared = await aSharedCase(bare)
          let number = 0
          for (const { byMikko, at, cut, add, back } of turns) {
            const session = await shared.opens(byMikko ? mikkoAuthor : undefined)
            if (back && !byMikko) await session.undoes()
            else
              await session.does(
                'background',
                writes(
                  referral,
                  changed(
                    String(referralIn(session)),
                    at,
                    cut,
                    add.map((each) => `${each}${byMikko ? 'M' : 'A'}${++number}`),
                    byMikko,
                  ),
                ),
              )
            shared.pause(samePause)
            session.leaves()
          }
          const aino = await shared.opens()
          const mikkos = wordsOfMikko(aino)
          classes.push(mikkos.length > 0 ? 'with words of Mikko’s' : 'without words of Mikko’s')
          await undoAll(aino)
          expect(wordsOfMikko(aino)).toEqual(mikkos)
          if (forth) {
            await redoAll(aino)
            expect(wordsOfMikko(aino)).toEqual(mikkos)
          }
          aino.leaves()
        },
      ),
      tried,
    )
    tellTries('two people writing and taking back', tried.numRuns, tried.seed, classes)
  })
})

/** Some words cut out and some put in; Mikko cuts only his own, so that every one is accounted for. */
function changed(
  text: string,
  at: number,
  cut: number,
  add: readonly string[],
  byMikko: boolean,
): string {
  const words = text.split(' ').filter(Boolean)
  const place = words.length === 0 ? 0 : at % words.length
  const gone = words.slice(place, place + cut).filter((word) => /M\d/.test(word) === byMikko)
  return [...words.slice(0, place), ...add, ...words.slice(place)]
    .filter((word) => !gone.includes(word))
    .join(' ')
}

const wordsOfMikko = (session: Session): readonly string[] =>
  (String(referralIn(session)).match(/\p{L}+M\d+/gu) ?? []).toSorted()
