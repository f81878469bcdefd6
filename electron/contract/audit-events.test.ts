import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fi } from '../../renderer/wording/fi.ts'
import { type AuditEvent, auditEvents } from './audit-events.ts'

const kinds = Object.entries(auditEvents) as [AuditEvent, { what: string; reserved?: true }][]

const rows = (reserved: boolean) =>
  kinds
    .filter(([, kind]) => (kind.reserved === true) === reserved)
    .map(([name, { what }]) => `| \`${name}\` | ${what} |`)
    .join('\n')

const page = `# The log of acts

Every vault keeps a log of what was done in it. Each entry holds its number, when, whose key
(\`author\`), which machine (\`device\`, a pseudonym), the kind of act, the case, details in codes of
ours, the hash of the entry before, and its own hash: SHA-256 over \`kykysilta/audit/1\`, a zero byte
and the canonical JSON of all of it. No entry holds a word that a person wrote.

An act that changes a case enters the log in the same transaction as the change. Editing is told once
for each case, part and editing session (from unlocking to locking): the changes themselves tell who
wrote what and when. Opening, searching and looking at the history of a part are told once a session
too. What goes out is told twice: when the content is handed over, and when the file is written.

Some acts happen while the log cannot be written: a passphrase that is refused, a vault that is read
while it is open elsewhere, a restored vault. They are counted in \`outside-acts.json\` in the vault's
folder, in plain text and without names, and the next unlocking enters them with how often, when
first and when last. Whoever can write in that folder can forget them.

A clock that stands more than a minute behind the latest entry is told as an act of its own, so that
nobody takes times that go backwards for tampering.

The log's head (its last number and hash) stands in the vault, in every signed record and in the
manifest of every backup. So an entry that was edited, put in, taken out or moved is found, and so is
a tail that was cut, from the table alone or from the vault's own head as well. Somebody who holds the
vault's key can write a whole new log; a check finds it by the heads in signed records and in the
backups that it can see. Whoever can rewrite those too leaves no trace. A vault that was restored from
an older backup is told as that, not as one that was tampered with.

\`kykysilta log --vault DIR\` prints and checks it without the window.

## Kinds of acts

| name | what happened |
| --- | --- |
${rows(false)}

## Names kept for acts that the product does not do yet

| name | what it will tell |
| --- | --- |
${rows(true)}
`

test('the published list of acts is the one that the product writes by', async () => {
  const published = new URL('../../docs/audit-log.md', import.meta.url).pathname
  await expect(page).toMatchFileSnapshot(published)
})

test('at least 45 kinds of acts are written', () => {
  expect(kinds.filter(([, { reserved }]) => !reserved).length).toBeGreaterThanOrEqual(45)
})

test('every act that is not reserved is written somewhere, and no reserved one is', () => {
  const where = ['electron/core', 'electron/vault/outside-acts.ts']
  const lines = execFileSync('grep', ['-rhoE', "'[a-z]+[A-Za-z]*\\.[a-zA-Z]+'", ...where])
  const written = new Set(lines.toString().replaceAll("'", '').split('\n'))
  for (const [name, { reserved }] of kinds)
    expect([name, written.has(name)]).toEqual([name, !reserved])
})

test('every act can be told in Finnish', () => {
  expect(Object.keys(fi.acts).toSorted()).toEqual(
    kinds.map(([name]) => name.replace('.', '_')).toSorted(),
  )
})
