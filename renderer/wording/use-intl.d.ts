import type { fi } from './fi.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fi-FI'
    Messages: typeof fi
  }
}
