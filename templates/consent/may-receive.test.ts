import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/case-file.ts'
import { specialItems } from '../parts/client-and-consent/consent-items.ts'
import { partNames } from '../parts/index.ts'
import { type Consent, mayReceive, noticesDue, type Receiver } from './may-receive.ts'

const iiris: Receiver = {
  id: 'a1',
  name: 'Iiris Kaislamo',
  organisation: 'Pohjanrannan hyvinvointialue',
}
const pekka: Receiver = { id: 'a2', name: 'Pekka Louhi', organisation: 'Kirjasto Oy' }
const kela: Receiver = { id: 'a3', name: 'Anni Vesa', organisation: 'Kela' }
const stranger: Receiver = { id: 'a9', name: 'Joku Muu', organisation: 'Toinen Oy' }

const day = '2026-03-10'

const consent: Consent = {
  givenOn: '2026-02-01',
  validUntil: '2026-06-30',
  way: 'written',
  items: { summary: true, plan: true, observations: true, trial: true, health: true },
  parties: [
    { party: 'a1', kind: 'service', gives: true, gets: true },
    { party: 'a2', kind: 'workplace', gives: true, gets: true, onlyThese: { trial: true } },
  ],
  recipients: ['Kela'],
}

const why = (...asked: Parameters<typeof mayReceive>) => {
  const verdict = mayReceive(...asked)
  return verdict.may ? 'yes' : verdict.why
}

describe('a consent', () => {
  test('lets a named person get what the client picked', () => {
    expect(why(consent, iiris, 'multiActorSummary', day)).toBe('yes')
    expect(why(consent, iiris, 'observations', day)).toBe('yes')
  })

  test('lets nobody get what the client did not pick', () => {
    expect(why(consent, iiris, 'background', day)).toBe('notPicked')
    expect(why(consent, iiris, 'abilitator', day)).toBe('notPicked')
  })

  test('that nobody has given allows nothing', () => {
    for (const part of partNames) {
      expect(why(undefined, iiris, part, day)).toBe('noConsent')
      expect(why({}, iiris, part, day)).toBe('noConsent')
      expect(why({ ...consent, givenOn: ' ' }, iiris, part, day)).toBe('noConsent')
    }
  })

  test('in which nothing is picked allows nothing, not even who the client is', () => {
    for (const part of partNames) {
      expect(why({ ...consent, items: {} }, iiris, part, day)).toBe('notPicked')
      expect(why({ ...consent, items: { summary: false } }, kela, part, day)).toBe('notPicked')
    }
  })

  test('tells who the client is to those who may get anything at all', () => {
    expect(why(consent, iiris, 'clientAndConsent', day)).toBe('yes')
    expect(why(consent, stranger, 'clientAndConsent', day)).toBe('notAParty')
  })

  test('binds each part to something that can be picked', () => {
    const everything = Object.fromEntries(
      [...specialItems, 'background', 'network', 'trial', 'observations', 'workplaceFeedback']
        .concat('clientView', 'summary', 'plan')
        .map((item) => [item, true]),
    )
    for (const part of partNames) {
      expect(why({ ...consent, items: everything }, iiris, part, day), part).toBe('yes')
    }
  })
})

describe('the days of a consent', () => {
  test.each([
    ['2026-01-31', 'notYetGiven'],
    ['2026-02-01', 'yes'],
    ['2026-06-30', 'yes'],
    ['2026-07-01', 'expired'],
  ])('on %s: %s', (on, expected) => {
    expect(why(consent, iiris, 'sharedPlan', on)).toBe(expected)
  })

  test('without a last day last until the consent is withdrawn', () => {
    const { validUntil: _, ...open } = consent
    expect(why(open, iiris, 'sharedPlan', '2031-01-01')).toBe('yes')
  })

  test.each([{ givenOn: 'helmikuussa' }, { givenOn: '2026-02-30' }, { validUntil: 'kesään asti' }])(
    'that cannot be read allow nothing: %o',
    (days) => {
      expect(why({ ...consent, ...days }, iiris, 'sharedPlan', day)).toBe('unclearDates')
    },
  )
})

describe('a withdrawal', () => {
  const withdrawn = (on: string): Consent => ({ ...consent, withdrawal: { on } })

  test('holds from its own day on, and not before', () => {
    expect(why(withdrawn('2026-03-11'), iiris, 'sharedPlan', day)).toBe('yes')
    expect(why(withdrawn(day), iiris, 'sharedPlan', day)).toBe('withdrawn')
    expect(why(withdrawn('2026-03-01'), iiris, 'sharedPlan', day)).toBe('withdrawn')
  })

  test('is believed even when its day cannot be read', () => {
    expect(why(withdrawn('eilen'), iiris, 'sharedPlan', day)).toBe('withdrawn')
  })

  test('that is only an empty form is none', () => {
    expect(why(withdrawn(''), iiris, 'sharedPlan', day)).toBe('yes')
    expect(why({ ...consent, withdrawal: {} }, iiris, 'sharedPlan', day)).toBe('yes')
  })

  test('is told to every party but the one who heard it, until each has been told', () => {
    const heard: Consent = {
      ...consent,
      recipients: ['Kela', ' kela ', 'Oulun kaupunki'],
      withdrawal: {
        on: day,
        toldTo: 'a1',
        notices: [{ party: 'Kela', toldOn: day }, { party: 'Oulun kaupunki' }],
      },
    }
    expect(noticesDue(heard)).toEqual(['a2', 'Oulun kaupunki'])
    expect(noticesDue(consent)).toEqual([])
    expect(noticesDue(undefined)).toEqual([])
  })
})

describe('the parties', () => {
  test('are only those whom the client named', () => {
    expect(why(consent, stranger, 'sharedPlan', day)).toBe('notAParty')
    expect(why(consent, {}, 'sharedPlan', day)).toBe('notAParty')
    expect(why({ ...consent, recipients: [''] }, { organisation: '' }, 'sharedPlan', day)).toBe(
      'notAParty',
    )
  })

  test('may be named by id, by name or by organisation, in any case and spacing', () => {
    for (const party of ['a1', 'iiris kaislamo', ' Pohjanrannan  hyvinvointialue ']) {
      const named = { ...consent, parties: [{ party, gets: true }] }
      expect(why(named, iiris, 'sharedPlan', day)).toBe('yes')
    }
  })

  test('who may only give, may not get', () => {
    const gives: Consent = { ...consent, parties: [{ party: 'a1', gives: true, gets: false }] }
    expect(why(gives, iiris, 'sharedPlan', day)).toBe('mayNotGet')
    const unanswered: Consent = { ...consent, parties: [{ party: 'a1', gives: true }] }
    expect(why(unanswered, iiris, 'sharedPlan', day)).toBe('mayNotGet')
  })

  test('of the plain list of organisations may get what is picked for all', () => {
    expect(why(consent, kela, 'sharedPlan', day)).toBe('yes')
    expect(why(consent, kela, 'background', day)).toBe('notPicked')
  })

  test('with a row of their own are bound by it, though the list names their organisation', () => {
    const both: Consent = {
      ...consent,
      recipients: ['Kela'],
      parties: [{ party: 'a3', gets: false }],
    }
    expect(why(both, kela, 'sharedPlan', day)).toBe('mayNotGet')
    const person: Consent = {
      ...consent,
      parties: [
        { party: 'Kela', gets: true },
        { party: 'Anni Vesa', gets: false },
      ],
    }
    expect(why(person, kela, 'sharedPlan', day)).toBe('mayNotGet')
  })

  test('may be given less than the others', () => {
    const less: Consent = {
      ...consent,
      parties: [{ party: 'a1', gets: true, onlyThese: { plan: true } }],
    }
    expect(why(less, iiris, 'sharedPlan', day)).toBe('yes')
    expect(why(less, iiris, 'multiActorSummary', day)).toBe('notForThisParty')
  })

  test('are never given more than is picked at all', () => {
    const more: Consent = {
      ...consent,
      parties: [{ party: 'a1', gets: true, onlyThese: { abilitator: true } }],
    }
    expect(why(more, iiris, 'abilitator', day)).toBe('notPicked')
  })
})

describe('two rows for one party, written apart,', () => {
  const twice = (one: object, other: object): Consent => ({
    ...consent,
    parties: [
      { party: 'a1', gets: true, ...one },
      { party: 'a1', gets: true, ...other },
    ],
  })

  test('each bind: a no of either is a no', () => {
    expect(why(twice({}, { gets: false }), iiris, 'sharedPlan', day)).toBe('mayNotGet')
    expect(why(twice({ gets: false }, {}), iiris, 'sharedPlan', day)).toBe('mayNotGet')
  })

  test('allow what both allow', () => {
    const narrowed = twice({}, { onlyThese: { plan: true } })
    expect(why(narrowed, iiris, 'sharedPlan', day)).toBe('yes')
    expect(why(narrowed, iiris, 'multiActorSummary', day)).toBe('notForThisParty')
    const apart = twice({ onlyThese: { plan: true } }, { onlyThese: { summary: true } })
    for (const part of partNames) expect(why(apart, iiris, part, day), part).not.toBe('yes')
  })
})

describe('a workplace', () => {
  test('gets what the client ticked for it and nothing else', () => {
    expect(why(consent, pekka, 'trialPeriod', day)).toBe('yes')
    expect(why(consent, pekka, 'multiActorSummary', day)).toBe('notForThisParty')
    expect(why(consent, pekka, 'health', day)).toBe('notForThisParty')
  })

  test('for which nothing was ticked gets nothing', () => {
    const silent: Consent = {
      ...consent,
      parties: [{ party: 'a2', kind: 'workplace', gets: true }],
    }
    for (const part of partNames) expect(why(silent, pekka, part, day), part).not.toBe('yes')
  })
})

describe('oral consent', () => {
  const oral: Consent = { ...consent, way: 'oral', oralContactWith: 'a1' }

  test('covers one contact, on the day it was given', () => {
    expect(why(oral, iiris, 'sharedPlan', '2026-02-01')).toBe('yes')
    expect(why(oral, iiris, 'sharedPlan', '2026-02-02')).toBe('oneContactOnly')
  })

  test('covers nobody else, and nobody at all when the contact is not named', () => {
    expect(why(oral, kela, 'sharedPlan', '2026-02-01')).toBe('oneContactOnly')
    const { oralContactWith: _, ...unnamed } = oral
    expect(why(unnamed, iiris, 'sharedPlan', '2026-02-01')).toBe('oneContactOnly')
  })
})

describe('special categories', () => {
  test('are allowed one by one', () => {
    expect(why(consent, iiris, 'health', day)).toBe('yes')
    const noHealth: Consent = { ...consent, items: { ...consent.items, health: false } }
    for (const part of ['health', 'healthCheck', 'supportPlan', 'start'] as const) {
      expect(why(noHealth, iiris, part, day)).toBe('notPicked')
    }
  })

  test('that are not allowed are named, for they may hide in what people wrote', () => {
    const verdict = mayReceive(consent, iiris, 'multiActorSummary', day)
    expect(verdict).toEqual({
      may: true,
      limitations: undefined,
      leaveOut: specialItems.filter((item) => item !== 'health'),
    })
  })

  test('a yes comes with the limits in the client’s words', () => {
    const limited = { ...consent, limitations: ' Ei diagnoosista työpaikalle. ' }
    expect(mayReceive(limited, iiris, 'sharedPlan', day)).toMatchObject({
      limitations: 'Ei diagnoosista työpaikalle.',
    })
  })
})

test.each([1, 2, 3])(
  'a consent as it was written before allows nothing unpicked: specimen %i',
  (n) => {
    const url = new URL(`../../test/specimens/case-${n}.json`, import.meta.url)
    const file = JSON.parse(readFileSync(url, 'utf8')) as CaseFile
    const [organisation] = file.consent?.recipients ?? []
    const on = file.consent?.givenOn ?? ''
    expect(why(file.consent, { organisation }, 'multiActorSummary', on)).toBe('notPicked')
    const picked = { ...file.consent, items: { summary: true } }
    expect(why(picked, { organisation }, 'multiActorSummary', on)).toBe('yes')
  },
)
