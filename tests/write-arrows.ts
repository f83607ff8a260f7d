import {readFileSync, writeFileSync} from "node:fs";
import {biomeOverrides} from "./arrows.js";

/** `npm run arrows`: writes the table of rooms and arrows into Biome's settings, after a change of the table. */
const file = new URL("../.biome.json", import.meta.url);
const settings = JSON.parse(readFileSync(file, "utf8"));
const made = biomeOverrides();
const rooms = made.flatMap(({includes}) => includes);
const others = settings.overrides.filter(
  ({includes}: {includes: string[]}) => !includes.some((i) => rooms.includes(i))
);
writeFileSync(file, JSON.stringify({...settings, overrides: [...others, ...made]}));
