import type { Translated } from '../../templates/model/part.ts'
import type { fi } from './fi.ts'
import { attachmentsWords } from './sv/attachments.ts'
import { backupsWords } from './sv/backups.ts'
import { caseWords } from './sv/case.ts'
import { codesWords } from './sv/codes.ts'
import { documentsWords } from './sv/documents.ts'
import { evidenceWords } from './sv/evidence.ts'
import { earlierWords } from './sv/earlier.ts'
import { failuresWords } from './sv/failures.ts'
import { formWords } from './sv/form.ts'
import { frameWords } from './sv/frame.ts'
import { guidesWords } from './sv/guides.ts'
import { homeWords } from './sv/home.ts'
import { logWords } from './sv/log.ts'
import { meetingWords } from './sv/meeting.ts'
import { notPrintedWords } from './sv/not-printed.ts'
import { noteWords } from './sv/note.ts'
import { salvageWords } from './sv/salvage.ts'
import { signOffWords } from './sv/sign-off.ts'
import { vaultWords } from './sv/vault.ts'

export const sv: Translated<typeof fi> = {
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
