/** Added to what is known of a factor: unknown, as a level of its own (the missing-indicator method). */
export const UNKNOWN = "onbekend";
