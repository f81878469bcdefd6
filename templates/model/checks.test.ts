import { describe, expect, test } from 'vitest'
import { isEmail, isIcfCode, isIcfQualifier, isIsoDate, isPersonalIdentityCode } from './checks.ts'

describe('a personal identity code', () => {
  test.each(['140397-935M', '270783-962H', '131052-308T', '010594Y9032'])(
    '%s is accepted',
    (code) => expect(isPersonalIdentityCode(code)).toBe(true),
  )
  test.each([
    ['140397-935N', 'a wrong check character'],
    ['310297-935M', 'a day that does not exist'],
    ['140397*935M', 'an unknown century sign'],
    ['140397-935', 'a missing check character'],
    [' 140397-935M', 'a space before it'],
  ])('%s is refused for %s', (code) => expect(isPersonalIdentityCode(code)).toBe(false))
})

describe('a date', () => {
  test.each(['2024-02-29', '0099-12-31', '2026-11-06'])('%s exists', (date) =>
    expect(isIsoDate(date)).toBe(true),
  )
  test.each(['2023-02-29', '2026-13-01', '2026-1-1', '24.4.2026', ''])('%s does not', (date) =>
    expect(isIsoDate(date)).toBe(false),
  )
})

describe('an ICF code is judged by its form', () => {
  test.each(['b130', 'd850.2', 'e250.2', 'e330+3', 's7302.411', 'd850.23', 'e590.9'])(
    '%s is accepted',
    (code) => expect(isIcfCode(code)).toBe(true),
  )
  test.each(['p100', 'd', 'd850+2', 'e330.5', 'D850', 'e330+', 'b13 0'])('%s is refused', (code) =>
    expect(isIcfCode(code)).toBe(false),
  )
})

test.each([
  ['2', true],
  ['+3', true],
  ['.8', true],
  ['9', true],
  ['5', false],
  ['', false],
  ['++2', false],
])('the qualifier %s is judged %s', (qualifier, good) =>
  expect(isIcfQualifier(qualifier)).toBe(good),
)

test('an address without a domain is a slip of the finger', () => {
  expect(isEmail('iiris.kaislamo@example.fi')).toBe(true)
  expect(isEmail('iiris.kaislamo@')).toBe(false)
})
