import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inCheckout } from './checkout.mjs'
import { parseDemoArguments } from './show-demo.mjs'

describe('the demo', () => {
  test('takes the third specimen and its own folder when nothing is asked', async () => {
    expect(await parseDemoArguments([])).toEqual({
      caseFile: inCheckout('test/specimens/case-3.json'),
      outDir: inCheckout('out/demo'),
      ownFolder: true,
    })
  })

  test('takes the case and the folder that are asked, from where the person stands', async () => {
    const asked = await parseDemoArguments([
      '--case',
      'test/specimens/case-1.json',
      '--out',
      'here',
    ])
    const stood = process.env.INIT_CWD ?? process.cwd()
    expect(asked).toEqual({
      caseFile: join(stood, 'test/specimens/case-1.json'),
      outDir: join(stood, 'here'),
      ownFolder: false,
    })
  })

  test('says which case file is not there, before anything is prepared', async () => {
    await expect(parseDemoArguments(['--case', '/nowhere/case.json'])).rejects.toThrow(
      '/nowhere/case.json',
    )
  })

  test('says how it is used when it is used otherwise', async () => {
    await expect(parseDemoArguments(['--cases', 'x'])).rejects.toThrow('Usage')
  })
})
