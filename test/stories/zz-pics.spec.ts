import { writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { ainoAt } from '../people/aino.ts'
import { inventedCodeList } from '../people/code-list.ts'
import { takePicture } from '../people/pictures.ts'
import { specimen } from '../people/specimens.ts'
import { expect, test } from '../people/stories.ts'
import { choose } from '../people/system-dialogs.ts'
test('pictures', async ({ start, desk }) => {
  const application = await start(); const { window } = application; const aino = ainoAt(application)
  const pic = (n: string, z = 1) => takePicture(application, `/tmp/pics/${n}.png`, z)
  await aino.makesVault()
  const list = `${desk}/koodisto.csv`; await writeFile(list, inventedCodeList())
  const broken = `${desk}/rikki.csv`; await writeFile(broken, 'koodi;nimi\nb130;Into\nmieliala;Ei koodia\n')
  await aino.command('Holvin asetukset'); 
  await choose(application, { open: list }); await aino.push('Tuo koodisto'); await expect(window.getByText(/Koodisto tuotiin/)).toBeVisible()
  await choose(application, { open: broken }); await aino.push('Tuo uusi koodisto tilalle'); await expect(window.getByRole('alert')).toBeVisible()
  await pic('settings')
  await aino.push('Takaisin arviointeihin')
  const before = JSON.parse(readFileSync(specimen(1), 'utf8'))
  await aino.importsCase(specimen(1))
  await aino.command('Siirry arviointeihin')
  const again = `${desk}/uusi.json`
  await writeFile(again, JSON.stringify({ language: 'fi', fictional: before.fictional, client: { firstName: before.client.firstName, lastName: before.client.lastName, personalIdentityCode: before.client.personalIdentityCode } }))
  await aino.importsCase(again)
  await expect(window.getByText('Asiakkaalla on aiempi arviointi.')).toBeVisible()
  await pic('earlier-top')
  const work = window.getByLabel('Työhistoria', { exact: true }).and(window.locator('textarea'))
  await work.focus(); await work.scrollIntoViewIfNeeded()
  await pic('earlier-offer')
  await aino.press('Alt+Enter'); await window.waitForTimeout(500)
  await pic('earlier-taken')
  await pic('earlier-taken-200', 2)
  await aino.goesTo('icf')
  await aino.push('Lisää koodi')
  await window.waitForTimeout(500)
  await aino.press('Alt+ArrowDown'); await window.waitForTimeout(800)
  await pic('icf-open')
  await aino.write('numero 5'); await window.waitForTimeout(800)
  await pic('icf-code')
  await aino.press('ArrowDown'); await aino.press('Enter')
  const q = window.getByRole('combobox', { name: 'Tarkenne' }).last(); await q.focus(); await aino.press('Alt+ArrowDown'); await window.waitForTimeout(800)
  await pic('icf-qualifier')
  await aino.press('ArrowDown'); await aino.press('ArrowDown'); await aino.press('Enter'); await window.waitForTimeout(500)
  await pic('icf-rated')
  await aino.goesTo('trial')
  await window.getByRole('button', { name: 'Neurokirjon piirteet työssä' }).scrollIntoViewIfNeeded()
  await pic('guides-list')
  await window.getByRole('button', { name: 'Neurokirjon piirteet työssä' }).click(); await window.waitForTimeout(600)
  await pic('guide')
  await pic('guide-200', 2)
  await window.emulateMedia({ colorScheme: 'dark' })
  await pic('guide-dark')
  await aino.goesTo('start')
  await work.scrollIntoViewIfNeeded()
  await pic('earlier-dark')
  await aino.command('Siirry arviointeihin'); await aino.command('Tunnistamisen oppaat'); await window.waitForTimeout(600)
  await pic('guides-page-dark')
})
