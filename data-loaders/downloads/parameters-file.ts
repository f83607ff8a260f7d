import {sources} from "../../src/mbo/sources.js";
import {dimensions} from "../../src/mbo/world/dimensions.js";
import type {Parameter} from "../../src/mbo/world/parameter.js";
import {parameter, parameterNames} from "../../src/mbo/world/world.js";
import {type WorldName, worlds} from "../../src/mbo/world/worlds.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";
import {writeRows} from "./written.js";

const worldNames = Object.keys(worlds) as WorldName[];
const origins = {published: "gepubliceerd", derived: "afgeleid", assumed: "aangenomen"} as const;

const fields: readonly DownloadField[] = [
  {name: "parameter", type: "string", description: "naam in het programma"},
  {name: "omschrijving", type: "string", description: "wat het getal is"},
  {name: "onderdeel", type: "string", description: "welk deel, waar een parameter uit meer getallen bestaat"},
  {name: "eenheid", type: "string", description: "eenheid in het programma"},
  ...worldNames.map(
    (name): DownloadField => ({name: `waarde_${name}`, type: "number", description: `waarde in de wereld ${name}`})
  ),
  {name: "laagste", type: "number", description: "kleinste waarde die mag"},
  {name: "hoogste", type: "number", description: "grootste waarde die mag"},
  {
    name: "herkomst",
    type: "string",
    description: "gepubliceerd, afgeleid (ook: opgelost door de ijking) of aangenomen",
    values: Object.values(origins)
  },
  {name: "opgelost", type: "integer", description: "1: gevonden door de ijking", values: ["0", "1"]},
  {name: "bron", type: "string", description: "document en plaats"},
  {name: "reden", type: "string", description: "waarom deze waarde"}
];

/** Every parameter of the simulated world, entry by entry, in all eight worlds, with where it comes from. */
export function writeParameters(directory: string): Download {
  const rows = parameterNames.flatMap((name) => {
    const own: Parameter = parameter(name);
    const entries = typeof own.value === "number" ? [""] : dimensions[own.of!].map(({nl}) => nl);
    return entries.map((entry, k) => [
      ...[name, own.label.nl, entry, own.unit],
      ...worldNames.map((world) => {
        const value: number | readonly number[] = worlds[world][name];
        return typeof value === "number" ? value : value[k];
      }),
      ...own.range,
      origins[own.provenance],
      own.solved ? 1 : 0,
      own.place ? `${sources[own.place.source].author.nl}, ${own.place.place.nl}` : "",
      own.reason.nl
    ]);
  });
  const title = {
    nl: "alle getallen van de acht werelden, met herkomst",
    en: "all numbers of the eight worlds, with origin"
  };
  const source = "Kansenverkenner mbo, eigen simulatie";
  return writeRows(directory, {file: "parameters-gesimuleerd.csv", title, badge: "simulated", fields, source}, rows);
}
