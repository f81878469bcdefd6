/**
 * Chromium refuses to sandbox processes of root, so a machine that runs as root (build machines do)
 * gives the sandbox up; an ordinary user's run keeps it.
 */
export const sandboxArguments = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
