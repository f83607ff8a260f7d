export type Language = "nl" | "en";

/** The same thing in both languages; leaving one out does not compile. */
export type Both<T = string> = Readonly<Record<Language, T>>;

export const languages: readonly Language[] = ["nl", "en"];
