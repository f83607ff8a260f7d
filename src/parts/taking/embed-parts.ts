import type {LivePart} from "../live.js";

type Parts = readonly LivePart<unknown, object>[];

/** The living parts by the page that they stand on; the empty name is the home page. */
const groups: Readonly<Record<string, () => Promise<readonly unknown[]>>> = {
  "": async () => [...(await import("../story/live.js")).storyParts, (await import("../vsv-live.js")).vsvLive],
  async definities() {
    const [{definitionLive}, {scalesLive, improvedLive}] = await Promise.all([
      import("../definitions/definition-live.js"),
      import("../definitions/yardstick-live.js")
    ]);
    return [...definitionLive, scalesLive, improvedLive];
  },
  locaties: async () => (await import("../locations/location-live.js")).locationLive,
  werelden: async () => (await import("../worlds/live.js")).worldsLive,
  methode: async () => (await import("../methode/live.js")).methodeLive
};

/**
 * The living part of a chart.
 *
 * @throws RangeError if no living part has that name.
 */
export async function partOfEmbed(page: string, id: string): Promise<LivePart<unknown, object>> {
  const load = Object.hasOwn(groups, page) ? groups[page] : undefined;
  const parts = load ? ((await load()) as Parts) : [];
  const found = parts.find(({part}) => part.id === id);
  if (!found) throw new RangeError(`invalid part of an embed; no living part of the page "${page}": ${id}`);
  return found;
}
