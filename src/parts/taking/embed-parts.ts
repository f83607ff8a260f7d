import type {LivePart} from "../live.js";
import {partGroups} from "../page-parts.js";

/**
 * The living part of a chart.
 *
 * @param page that it stands on; empty for the home page
 * @throws RangeError if no living part has that name.
 */
export async function partOfEmbed(page: string, id: string): Promise<LivePart<unknown, object>> {
  const loaded = await Promise.all(partGroups.filter((group) => group.page === page).map(({load}) => load()));
  const found = (loaded.flat() as LivePart<unknown, object>[]).find(({part}) => part.id === id);
  if (!found) throw new RangeError(`invalid part of an embed; no living part of the page "${page}": ${id}`);
  return found;
}
