/**
 * How many times a property is tried. A quick run tries few;
 * `KYKYSILTA_RUNS=10000 npx vitest run electron --testTimeout=0` tries as many as the product
 * promises.
 */
export const runs = (few: number): number => Number(process.env.KYKYSILTA_RUNS ?? few)
