import type {Specification} from "../specification/specification.js";
import {toQuery} from "../specification/specification-query.js";
import type {ChoiceName} from "./options.js";

/** Which keys of an address belong to which choice. */
const keys: Readonly<Record<ChoiceName, readonly string[]>> = {
  model: ["model"],
  capacity: ["capaciteit"],
  missing: ["cito", "ouders"],
  selection: ["leeftijd", "leerweg", "migratie", "startpopulatie"],
  definition: ["definitie", "groep"]
};

/** What a specification chose: per choice its part of the address, empty where it is as published. */
export function choicesOf(specification: Specification): Readonly<Record<ChoiceName, string>> {
  const pairs = toQuery(specification).split("&");
  const of = (name: ChoiceName) => pairs.filter((pair) => keys[name].includes(pair.split("=")[0]!)).join("&");
  return {
    model: of("model"),
    capacity: of("capacity"),
    missing: of("missing"),
    selection: of("selection"),
    definition: of("definition")
  };
}
