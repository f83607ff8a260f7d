import type {OutcomeName} from "../../src/analysis/specification/specification.js";
import {
  type ComparedName,
  comparedNames,
  comparedSpecification
} from "../../src/analysis/truth/compared-specifications.js";
import type {Entry} from "../../src/analysis/truth/entry.js";
import {type BySeed, type Mean, pairedDifference} from "../../src/analysis/truth/paired.js";
import type {WorldTruth} from "../../src/analysis/truth/results.js";
import {redrawnCoverage, type Summary, summarise} from "../../src/analysis/truth/summary.js";
import {defaultWorld, worlds as knownWorlds, type WorldName} from "../../src/mbo/world/worlds.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";
import {load as loadTruth} from "../truth.js";
import {writeRows} from "./written.js";

const text = (name: string, description: string): DownloadField => ({name, type: "string", description});
const number = (name: string, description: string): DownloadField => ({name, type: "number", description});
const integer = (name: string, description: string): DownloadField => ({name, type: "integer", description});

const fields: readonly DownloadField[] = [
  text("wereld", "naam van de wereld"),
  text("uitkomst", "doorstroom of vsv"),
  text("specificatie", "published: zoals het onderzoek; de andere namen zeggen wat anders is"),
  text("waarde", "vergeleken groep of niveau"),
  integer("trekkingen", "waarover alles een gemiddelde is; in alle werelden dezelfde toevalsgetallen"),
  number("waar", "waar verschil in procentpunten"),
  number("volmaakt_register", "wat hetzelfde model zou melden met de ware capaciteit en niets onbekend"),
  number("gemeld", "wat de methode meldt"),
  number("fout", "gemeld min waar, per trekking en dan gemiddeld"),
  number("fout_standaardfout", "standaardfout van dat gemiddelde; leeg bij één trekking"),
  number("fout_door_gegevens", "gemeld min volmaakt_register"),
  number("fout_door_model", "volmaakt_register min waar"),
  number("kwadratische_fout", "gemiddelde van het kwadraat van gemeld min waar"),
  number("fout_boven_standaardwereld", `fout min die in de wereld ${defaultWorld}, bij dezelfde trekkingen`),
  number("fout_boven_standaardwereld_standaardfout", "standaardfout daarvan; leeg bij één trekking"),
  integer("intervallen", "95%-intervallen, elk van een andere trekking van locaties en studenten"),
  integer("raak", "hoeveel daarvan het ware verschil bevatten"),
  integer("intervallen_zelfde_studenten", "95%-intervallen waarbij alleen de uitkomsten opnieuw getrokken zijn"),
  integer("raak_zelfde_studenten", "hoeveel daarvan het ware verschil bevatten")
];

/** How far every method on record is off in every world: bias with its parts, mean squared error, coverage. */
export function writeTruthSummary(directory: string): Download {
  const {worlds} = loadTruth();
  const outcomes: readonly OutcomeName[] = ["doorstroom", "vsv"];
  const rows = Object.entries(worlds).flatMap(([world, own]) =>
    outcomes.flatMap((outcome) =>
      comparedNames.flatMap((name) => rowsOf(world as WorldName, own, worlds[defaultWorld]!, outcome, name))
    )
  );
  const title = {
    nl: "hoe ver elke methode ernaast zit, gemiddeld per wereld",
    en: "how far every method is off, on average by world"
  };
  const source = "Kansenverkenner mbo, eigen simulatie";
  const about = {file: "vertekening-gesimuleerd.csv", title, badge: "simulated" as const, fields, source};
  return writeRows(directory, about, rows);
}

function rowsOf(world: WorldName, own: WorldTruth, reference: WorldTruth, outcome: OutcomeName, name: ComparedName) {
  const {model} = comparedSpecification(name, knownWorlds[world], {outcome, year: 2020});
  const entries = entriesOf(own, outcome, name);
  const redraws = name === "published" ? own.redraws : undefined;
  const again = redraws && redrawnCoverage(own.seeds[redraws.seed]![outcome], redraws[outcome], outcome);
  return summarise(entries, outcome, {name, model}).map((summary: Summary, k) => {
    const above = biasAbove(entries, entriesOf(reference, outcome, name), name, k);
    const {level, truth, oracle, estimate, bias, data, form, meanSquaredError, coverage} = summary;
    return [
      ...[world, outcome, name, level, bias.seeds],
      ...[truth.mean, oracle.mean, estimate.mean, bias.mean, bias.standardError].map(rounded),
      ...[data.mean, form.mean, meanSquaredError, above?.mean, above?.standardError].map(rounded),
      ...[coverage.of, coverage.covered],
      ...[again?.[k]?.of, again?.[k]?.covered]
    ];
  });
}

/** Those in which the method could be used. */
const entriesOf = ({seeds}: WorldTruth, outcome: OutcomeName, name: ComparedName): BySeed<Entry> =>
  Object.fromEntries(
    Object.entries(seeds).flatMap(([seed, own]) => (own[outcome].estimates[name] ? [[seed, own[outcome]]] : []))
  );

function biasAbove(own: BySeed<Entry>, reference: BySeed<Entry>, name: ComparedName, k: number): Mean | undefined {
  if (!Object.keys(own).some((seed) => Object.hasOwn(reference, seed))) return undefined;
  return pairedDifference(own, reference, ({truth, estimates}) => estimates[name]!.points[k]! - truth[k]!);
}

/** Six decimals; null where there is none, as the standard error of one draw. */
const rounded = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? Number(value.toFixed(6)) : null;
