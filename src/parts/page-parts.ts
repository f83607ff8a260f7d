import type {LivePart} from "./live.js";

interface PartGroup {
  /** The page that they stand on; the empty name is the home page. */
  readonly page: string;
  /** Parts of which one on a page says that it has them; none for what every page may have. */
  readonly marks: readonly string[];
  load(): Promise<readonly unknown[]>;
}

/** Every living part, in groups that are fetched together: where they stand, or in an embed of one of them. */
export const partGroups: readonly PartGroup[] = [
  {
    page: "",
    marks: [],
    load: async () => [...(await import("./story/live.js")).storyParts, (await import("./vsv-live.js")).vsvLive]
  },
  {
    page: "definities",
    marks: ["definitie"],
    load: async () => (await import("./definitions/definition-live.js")).definitionLive
  },
  {
    page: "definities",
    marks: ["maten"],
    async load() {
      const {scalesLive, improvedLive} = await import("./definitions/yardstick-live.js");
      return [scalesLive, improvedLive];
    }
  },
  {
    page: "locaties",
    marks: ["locaties", "student"],
    load: async () => (await import("./locations/location-live.js")).locationLive
  },
  {page: "werelden", marks: ["werelden-naast"], load: async () => (await import("./worlds/live.js")).worldsLive},
  {page: "methode", marks: ["laplace"], load: async () => (await import("./methode/live.js")).methodeLive}
];

/** The living parts of the page beyond those that every page may have. */
export async function partsOfPage(document: Document): Promise<LivePart<unknown, object>[]> {
  const isPresent = (id: string) => document.querySelector(`[data-part="${id}"]`) !== null;
  const present = partGroups.filter(({marks}) => marks.some(isPresent));
  const loaded = await Promise.all(present.map(({load}) => load()));
  return loaded.flat() as LivePart<unknown, object>[];
}
