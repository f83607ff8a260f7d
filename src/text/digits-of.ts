/** Decimals to write a small number with: one, or two where one would say zero of something that is not. */
export const digitsOf = (value: number): number => (Math.abs(value) < 0.05 ? 2 : 1);
