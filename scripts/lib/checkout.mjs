import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the checkout. @param {...string} parts */
export const inCheckout = (...parts) => join(checkout, ...parts)

/** Where scripts keep what they can make again; ignored by git. @param {...string} parts */
export const inCache = (...parts) => inCheckout('.cache', ...parts)
