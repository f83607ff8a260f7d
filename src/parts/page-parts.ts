import type {LivePart} from "./live.js";

/** Parts that only some pages have, by the first of them on such a page: fetched where they stand. */
const groups: readonly {readonly id: string; load(): Promise<readonly unknown[]>}[] = [
  {id: "definitie", load: async () => (await import("./definition-live.js")).definitionLive},
  {
    id: "maten",
    async load() {
      const {scalesLive, improvedLive} = await import("./yardstick-live.js");
      return [scalesLive, improvedLive];
    }
  },
  {id: "locaties", load: async () => (await import("./location-live.js")).locationLive},
  {id: "werelden-naast", load: async () => (await import("./worlds/live.js")).worldsLive}
];

/** The living parts of the page beyond those that every page may have. */
export async function partsOfPage(document: Document): Promise<LivePart<unknown, object>[]> {
  const present = groups.filter(({id}) => document.querySelector(`[data-part="${id}"]`));
  const loaded = await Promise.all(present.map(({load}) => load()));
  return loaded.flat() as LivePart<unknown, object>[];
}
