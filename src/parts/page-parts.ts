import type {LivePart} from "./live.js";

/** Parts that only some pages have, by some of them on such a page: fetched where they stand. */
const groups: readonly {readonly ids: readonly string[]; load(): Promise<readonly unknown[]>}[] = [
  {ids: ["definitie"], load: async () => (await import("./definitions/definition-live.js")).definitionLive},
  {
    ids: ["maten"],
    async load() {
      const {scalesLive, improvedLive} = await import("./definitions/yardstick-live.js");
      return [scalesLive, improvedLive];
    }
  },
  {ids: ["locaties", "student"], load: async () => (await import("./locations/location-live.js")).locationLive},
  {ids: ["werelden-naast"], load: async () => (await import("./worlds/live.js")).worldsLive},
  {ids: ["laplace"], load: async () => (await import("./methode/live.js")).methodeLive}
];

/** The living parts of the page beyond those that every page may have. */
export async function partsOfPage(document: Document): Promise<LivePart<unknown, object>[]> {
  const present = groups.filter(({ids}) => ids.some((id) => document.querySelector(`[data-part="${id}"]`)));
  const loaded = await Promise.all(present.map(({load}) => load()));
  return loaded.flat() as LivePart<unknown, object>[];
}
