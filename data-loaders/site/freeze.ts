import {dist} from "./build.js";
import {builtParts} from "./built-parts.js";
import {freeze} from "./frozen.js";

/** `npm run freeze`, after a build: keeps every chart as it is now for embeds that must not change. */
const added = freeze(builtParts(dist).drawn);
console.log(
  `frozen: ${added.length} charts${added.length > 0 ? `, among them ${added[0]!.chart}` : "; all were already"}`
);
