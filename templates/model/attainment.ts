/** How far a goal was reached, in five steps from much less to much more than was hoped for. */
export const attainments = ['muchLess', 'less', 'asHoped', 'more', 'muchMore'] as const
