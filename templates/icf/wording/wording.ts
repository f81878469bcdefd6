import type { Translated } from '../../model/part.ts'
import type { fi } from './fi.ts'

export type IcfWording = Translated<typeof fi>
