/**
 * Runs the application in the folder that WATCHED_APP names. When it has been left alone for a while,
 * its window is asked when it painted what, and standard output says so, in ms since 1970.
 */
const { app } = require('electron')
const { join } = require('node:path')

/** Nobody looks before this, so that looking slows nothing down. In milliseconds. */
const untouched = 2500

const paints = `new Promise((resolve) =>
  new PerformanceObserver((list) =>
    resolve(list.getEntries().map(({ startTime }) => performance.timeOrigin + startTime)),
  ).observe({ type: 'largest-contentful-paint', buffered: true }))`

app.once('web-contents-created', (_event, contents) => {
  setTimeout(async () => {
    const heading = await contents.executeJavaScript("document.querySelector('h1')?.textContent")
    const times = await contents.executeJavaScript(paints)
    process.stdout.write(`\npainted ${JSON.stringify({ heading, times })}\n`)
  }, untouched)
})

const folder = process.env.WATCHED_APP
const about = require(join(folder, 'package.json'))
app.setAppPath(folder)
require(join(folder, about.main))
