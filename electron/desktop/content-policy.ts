/** The window's only origin. */
export const windowOrigin = 'app://kykysilta'

/**
 * What the window may load and do: files of its own and nothing else. Pictures may also stand in
 * their own address (`data:`): so an attached one is shown from memory and never lies on a disk,
 * as what is reached by a `blob:` address may.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
