/** Year in which the targets of institutions end. */
export const targetYear = 2027;
