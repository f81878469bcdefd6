import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export const workSample = { fi, sv, en }
