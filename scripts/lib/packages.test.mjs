import { describe, expect, test } from 'vitest'
import { missingPackages } from './packages.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  },
}

describe('the packages to install', () => {
  test('are all of them in a new clone', () => {
    expect(missingPackages(wanted, {})).toEqual(['node_modules/zod'])
  })

  test('are none when the tree is the lockfile’s, without those of other platforms', () => {
    const installed = { packages: { 'node_modules/zod': { version: '4.6.7' } } }
    expect(missingPackages(wanted, installed)).toEqual([])
  })

  test('are those whose version has changed since', () => {
    const installed = { packages: { 'node_modules/zod': { version: '4.6.6' } } }
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/zod'])
  })

  test('are optional ones too when an older version of them is there', () => {
    const installed = {
      packages: {
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/for-another-platform': { version: '0.9.0' },
      },
    }
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/for-another-platform'])
  })
})
