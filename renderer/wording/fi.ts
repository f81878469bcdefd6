import { attachmentsWords } from './fi/attachments.ts'
import { backupsWords } from './fi/backups.ts'
import { caseWords } from './fi/case.ts'
import { codesWords } from './fi/codes.ts'
import { documentsWords } from './fi/documents.ts'
import { evidenceWords } from './fi/evidence.ts'
import { earlierWords } from './fi/earlier.ts'
import { failuresWords } from './fi/failures.ts'
import { formWords } from './fi/form.ts'
import { frameWords } from './fi/frame.ts'
import { guidesWords } from './fi/guides.ts'
import { homeWords } from './fi/home.ts'
import { logWords } from './fi/log.ts'
import { meetingWords } from './fi/meeting.ts'
import { notPrintedWords } from './fi/not-printed.ts'
import { noteWords } from './fi/note.ts'
import { salvageWords } from './fi/salvage.ts'
import { signOffWords } from './fi/sign-off.ts'
import { vaultWords } from './fi/vault.ts'

/** Every word of the window in Finnish, a file a room. Words of fields and steps stand with them in templates. */
export const fi = {
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
  ...attachmentsWords,
  ...backupsWords,
  ...codesWords,
  ...earlierWords,
  ...guidesWords,
  ...salvageWords,
  ...evidenceWords,
} as const
