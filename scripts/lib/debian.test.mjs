import { describe, expect, test } from 'vitest'
import { missingDebianPackages } from './debian.mjs'

const needed = [['xvfb'], ['libasound2', 'libasound2t64'], ['qpdf']]

describe('the system packages that are missing', () => {
  test('are those that dpkg does not list as installed', () => {
    expect(missingDebianPackages(needed, 'xvfb ii \nlibasound2 ii \n')).toEqual([['qpdf']])
  })

  test('do not include one that this release knows by another name', () => {
    expect(missingDebianPackages(needed, 'xvfb ii \nlibasound2t64 ii \nqpdf ii \n')).toEqual([])
  })

  test('include one that was removed and left its settings behind', () => {
    const list = 'xvfb rc \nlibasound2 ii \nqpdf ii \n'
    expect(missingDebianPackages(needed, list)).toEqual([['xvfb']])
  })
})
