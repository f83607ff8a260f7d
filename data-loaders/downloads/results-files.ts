import type {OutcomeName} from "../../src/analysis/specification/specification.js";
import {contrastsOf} from "../../src/analysis/truth/contrasts.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";
import {load as loadMultiverse, type Multiverse} from "../multiverse.js";
import {load as loadTruth} from "../truth.js";
import {writeRows} from "./written.js";

const source = "Kansenverkenner mbo, eigen simulatie";
const text = (name: string, description: string): DownloadField => ({name, type: "string", description});
const number = (name: string, description: string): DownloadField => ({name, type: "number", description});
const integer = (name: string, description: string): DownloadField => ({name, type: "integer", description});

/** Every specification of the list with what it gives, of the outcomes and years that are on record. */
export function writeMultiverse(directory: string): Download {
  const {world, measures, subjects}: Multiverse = loadMultiverse();
  const rows = Object.values(subjects).flatMap(({outcome, year, rows: listed}) =>
    listed.map(({query, set, options, invalid, status, students, values}) => [
      ...[world, outcome, year, query, set, options.join(" "), invalid.length > 0 ? invalid.join(" ") : null],
      ...[status, students, ...values]
    ])
  );
  const points = "verschil in procentpunten, of een maat van spreiding; leeg waar het model de maat niet kent";
  const fields = [
    text("wereld", "wereld waaruit de studenten komen"),
    text("uitkomst", "doorstroom of vsv"),
    integer("jaar", "jaar van de uitkomst"),
    text("specificatie", "keuzes die van het onderzoek afwijken, als adres; leeg: de gepubliceerde"),
    text("reden", "waarom deze specificatie in de lijst staat"),
    text("opties", "keuzes van de lijst die anders zijn"),
    text("ongeldig", "waarom de methode bekend staat als ongeldig; leeg: niet"),
    text("status", "hoe het schatten afliep"),
    integer("studenten", "over hoeveel studenten het model gaat"),
    ...measures.map((name) => number(name.replaceAll(" ", "_"), points))
  ];
  const title = {
    nl: "alle combinaties van keuzes met hun uitkomst",
    en: "all combinations of choices with what they give"
  };
  return writeRows(directory, {file: "multiverse-gesimuleerd.csv", title, badge: "simulated", fields, source}, rows);
}

/** What is true in every world on record, what a perfect register would say, and what the study's method reports. */
export function writeTruth(directory: string): Download {
  const {year, worlds} = loadTruth();
  const outcomes: readonly OutcomeName[] = ["doorstroom", "vsv"];
  const rows = Object.entries(worlds).flatMap(([world, {seeds}]) =>
    Object.entries(seeds).flatMap(([seed, entries]) =>
      outcomes.flatMap((outcome) =>
        contrastsOf(outcome).map(({variable, level, reference}, k) => {
          const {students, truth, oracles, estimates} = entries[outcome];
          const oracle = oracles["2"]?.[k];
          const {points, errors} = estimates.published ?? {};
          return [
            world,
            seed,
            outcome,
            year,
            variable,
            level,
            reference,
            students,
            truth[k],
            oracle,
            points?.[k],
            errors?.[k]
          ];
        })
      )
    )
  );
  const fields = [
    text("wereld", "naam van de wereld"),
    integer("toevalsgetal", "waarmee de studenten getrokken zijn"),
    text("uitkomst", "doorstroom of vsv"),
    integer("jaar", "jaar van de uitkomst"),
    text("kenmerk", "kenmerk uit het codeboek"),
    text("waarde", "vergeleken waarde"),
    text("referentie", "waarde waarmee wordt vergeleken"),
    integer("studenten", "over hoeveel studenten het gaat"),
    number("waar", "waar verschil in procentpunten"),
    number("volmaakt_register", "wat model 2 zou melden met de ware capaciteit en niets onbekend"),
    number("gemeld", "wat de methode van het onderzoek meldt"),
    number("standaardfout", "standaardfout van wat gemeld wordt, procentpunten")
  ];
  const title = {nl: "wat waar is en wat gemeld wordt, per wereld", en: "what is true and what is reported, by world"};
  return writeRows(directory, {file: "waarheid-gesimuleerd.csv", title, badge: "simulated", fields, source}, rows);
}
