/** The window's only origin. */
export const windowOrigin = 'app://kykysilta'

/**
 * What the window may load and do: files of its own and nothing else. The nonce lets react-aria
 * put the few rules of its own into the page without `unsafe-inline`.
 */
export const contentPolicy = (nonce: string): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
