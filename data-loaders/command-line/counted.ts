/** A number as English writes it: 1,234. */
export const number = (value: number): string => value.toLocaleString("en");

/** A number of things: 1 error, 1,234 errors. */
export const counted = (count: number, thing: string): string => `${number(count)} ${thing}${count === 1 ? "" : "s"}`;
