/**
 * Since when a case has not needed a file, as an ISO date-time: after a while its content is erased.
 * Nothing stands there while the case needs it.
 */
export const filesLetGo = 'ALTER TABLE case_files ADD COLUMN unneeded_since TEXT;'
