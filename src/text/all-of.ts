/**
 * The smallest chance that still makes `all` successes in a row not unlikely: .05^(1 / all), the 95% bound of
 * Clopper and Pearson.
 */
export const atLeast = (all: number): number => 0.05 ** (1 / all);
