import { useTranslations } from 'use-intl'
import { useSession } from '../../state/window.ts'

/** A good morning until ten, a good evening from five: as colleagues greet. */
export function Greeting() {
  const t = useTranslations('home')
  const person = useSession((state) => state.person)
  const name = person?.name.split(/\s+/)[0] ?? ''
  const hour = new Date().getHours()
  const key = hour >= 4 && hour < 10 ? 'morning' : hour >= 17 || hour < 4 ? 'evening' : 'day'
  return <h1>{t(key, { name })}</h1>
}
