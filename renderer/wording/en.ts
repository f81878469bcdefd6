import type { Translated } from '../../templates/model/part.ts'
import { attachmentsWords } from './en/attachments.ts'
import { backupsWords } from './en/backups.ts'
import { caseWords } from './en/case.ts'
import { codesWords } from './en/codes.ts'
import { documentsWords } from './en/documents.ts'
import { evidenceWords } from './en/evidence.ts'
import { earlierWords } from './en/earlier.ts'
import { failuresWords } from './en/failures.ts'
import { formWords } from './en/form.ts'
import { frameWords } from './en/frame.ts'
import { guidesWords } from './en/guides.ts'
import { homeWords } from './en/home.ts'
import { logWords } from './en/log.ts'
import { meetingWords } from './en/meeting.ts'
import { notPrintedWords } from './en/not-printed.ts'
import { noteWords } from './en/note.ts'
import { salvageWords } from './en/salvage.ts'
import { signOffWords } from './en/sign-off.ts'
import { vaultWords } from './en/vault.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  ...frameWords,
  ...failuresWords,
  ...vaultWords,
  ...logWords,
  ...homeWords,
  ...formWords,
  ...caseWords,
  ...signOffWords,
  ...noteWords,
  ...meetingWords,
  ...documentsWords,
  ...notPrintedWords,
  ...backupsWords,
  ...codesWords,
  ...earlierWords,
  ...guidesWords,
  ...salvageWords,
  ...evidenceWords,
  ...attachmentsWords,
}
