/**
 * How many times a property is tried. A quick run tries few; `KYKYSILTA_RUNS=10000` tries as many
 * as the product promises.
 */
export const runs = (few: number): number => Number(process.env.KYKYSILTA_RUNS ?? few)
