/** Keys of an embed's address that say how it looks, or that the scripts of newsrooms add; the others are its state. */
export const embedFlags: readonly string[] = [
  ...["dark", "plain", "static", "transparent", "lang"],
  ...["childId", "initialWidth", "parentTitle", "parentUrl"]
];

/** Keys that pin an embed: the version of the numbers, and for simulated ones the world. */
export const VERSION_KEY = "versie";
export const WORLD_KEY = "wereld";

/** Whether an address asks for another state than the start. */
export function hasState(search: string): boolean {
  const foreign = /^(utm_|fbclid$|gclid$|mc_|ref$)/;
  return [...new URLSearchParams(search).keys()].some((key) => !embedFlags.includes(key) && !foreign.test(key));
}
