import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { calibrated } from '../../electron/vault/calibration.ts'
import { fi as walk } from '../../templates/walk/wording/fi.ts'
import { anySeed, type Dice, diceFrom } from '../generators/dice.ts'
import { runs } from '../generators/runs.ts'
import { ainoAt } from '../people/aino.ts'
import { startApplication } from '../people/application.ts'
import { passphrase } from '../people/at-the-desk.ts'
import { typedText, typeWithoutEnd, watchTyping } from '../people/fast-typist.ts'
import { readFromDisk, vaultWithCase } from '../people/kept-text.ts'
import { specimenText } from '../people/specimens.ts'
import { watchDisk, watchStalls } from '../people/stalls.ts'
import { expect, test } from '../people/stories.ts'

/** What a power cut may cost somebody who types, in milliseconds, on a machine that has time. */
const mostLost = 300
/** A machine that let a process wait longer than this for its turn had no time to give. */
const quiet = 50
/** Window, shell and data process: each waits for its turn when the machine is starved. */
const processesOnTheWay = 3
const forgiven = (stall: number) => (stall <= quiet ? 0 : processesOnTheWay * stall)
const kills = runs(3, 500)
/** Two machines at a time, once it is worth it and there is room for both. */
const machines = kills > 10 && availableParallelism() > 2 ? 2 : 1
const perKill = 20_000
/** Nobody's text grows for ever: after so many kills, some thousand letters, another vault is begun. */
const killsAVault = 50

for (let machine = 1; machine <= machines; machine += 1) {
  test(`a process killed while somebody types at full speed keeps all that was called saved (${machine})`, async ({
    dataFolder,
  }) => {
    const count = Math.ceil(kills / machines)
    test.setTimeout(60_000 + count * perKill)
    const dice = diceFrom(anySeed() + machine)
    const worst: number[] = []
    const claims: number[] = []
    const stalls: number[] = []
    const diskStalls: number[] = []
    const broken: unknown[] = []
    let place = await begun(join(dataFolder, '1'))
    let before = await place.read()
    for (let kill = 1; kill <= count; kill += 1) {
      if (kill % killsAVault === 0) {
        place = await begun(join(dataFolder, `${kill}`))
        before = await place.read()
      }
      const { killedAt, seen, stall, diskStall } = await typesUntilKilled(place.dataFolder, dice)
      const after = await place.read()
      expect(after, 'nothing but what was typed').toBe(
        before + typedText(after.length - before.length),
      )
      const called = Math.max(before.length, ...seen.saved.map(({ length }) => length))
      expect(after.length, 'all that the screen called saved').toBeGreaterThanOrEqual(called)
      const lost = seen.keys.filter(({ length }) => length > after.length)
      const loss = killedAt - Math.min(killedAt, ...lost.map(({ at }) => at))
      if (loss > mostLost + forgiven(stall)) broken.push({ kill, loss, stall, diskStall })
      worst.push(loss)
      stalls.push(stall)
      diskStalls.push(diskStall)
      claims.push(seen.saved.length)
      before = after
    }
    console.log(
      `${count} kills, seed ${dice.seed}: called saved ${sum(claims)} times, nothing of it missing; ` +
        `most typing lost ${Math.max(...worst)} ms, median ${median(worst)} ms, ` +
        `over ${mostLost} ms ${worst.filter((lost) => lost > mostLost).length} times; ` +
        `the machine stalled ${Math.max(...stalls)} ms at worst, median ${median(stalls)} ms, ` +
        `its disk ${Math.max(...diskStalls)} ms, median ${median(diskStalls)} ms`,
    )
    expect(broken, 'typing lost for longer than was promised').toEqual([])
  })
}

/** A vault of its own, as hard to open as any, with one case, and the way to the text that is typed. */
async function begun(dataFolder: string) {
  const vaultFolder = join(dataFolder, 'vault')
  await mkdir(dataFolder)
  const caseId = await vaultWithCase(vaultFolder, specimenText(1), await calibrated())
  const text = { caseId, part: 'clientVoice', place: ['clientView', 'thoughtsAhead'] } as const
  return { dataFolder, read: () => readFromDisk(vaultFolder, text) }
}

/** One life of the application: unlock, open, type, and the end in the middle of it. */
async function typesUntilKilled(dataFolder: string, dice: Dice) {
  const application = await startApplication(dataFolder)
  const { window } = application
  const person = ainoAt(application)
  try {
    await person.unlocksWith(passphrase)
    await person.opensCaseOf('Veeti Tuomenoksa')
    await window.getByRole('button', { name: walk.steps.clientView.title }).first().click()
    const box = window.getByLabel('Mitä ajattelet tulevasta?', { exact: true }).first()
    await box.focus()
    await person.press('Control+End')
    const seen = await watchTyping(window, box)
    const stallUntilNow = watchStalls()
    const diskStallUntilNow = await watchDisk(dataFolder)
    const stop = new AbortController()
    const typing = typeWithoutEnd(window, dice, stop.signal).catch(() => undefined)
    await after(dice.between(100, 2500))
    stop.abort()
    const killedAt = Date.now()
    const stall = stallUntilNow()
    const diskStall = diskStallUntilNow()
    await application.kill()
    await typing
    return { killedAt, seen, stall, diskStall }
  } finally {
    await application.kill()
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
