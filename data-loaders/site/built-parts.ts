import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Story} from "../../src/analysis/story/story.js";
import type {TruthResults} from "../../src/analysis/truth/results.js";
import type {MultiverseData} from "../../src/charts/lab/curve-data.js";
import type {ImputationExample} from "../../src/charts/methode/hidden-scores.js";
import type {LabStart, LabStudies} from "../../src/parts/lab/lab-data.js";
import type {WerkagendaData} from "../../src/tables/werkagenda/data.js";
import {load as loadWerkagenda} from "../werkagenda.js";
import {type StaticPart, staticParts} from "./parts.js";
import {staticStills} from "./stills.js";

export interface BuiltParts {
  readonly story: Story;
  readonly lab: LabStart;
  readonly studies: LabStudies;
  readonly agenda: WerkagendaData;
  /** Parts that pages ask for. */
  readonly parts: readonly StaticPart[];
  /** These and the pictures without controls: every chart of the site. */
  readonly drawn: readonly StaticPart[];
}

/** The charts of a built site, on what its doors gave. */
export function builtParts(directory: string): BuiltParts {
  const story = builtJson<Story>(directory, "story");
  const lab = builtJson<LabStart>(directory, "aannames");
  const studies: LabStudies = {
    multiverse: builtJson<MultiverseData>(directory, "multiverse"),
    truth: builtJson<TruthResults>(directory, "truth")
  };
  const agenda = loadWerkagenda();
  const imputation = builtJson<ImputationExample>(directory, "imputation");
  const parts = staticParts({lab, studies, story, imputation});
  return {story, lab, studies, agenda, parts, drawn: [...parts, ...staticStills(agenda)]};
}

/** What the door of that name gave to the build: making it again would take as long again. */
export function builtJson<T>(directory: string, name: string): T {
  const folder = join(directory, "_file/data");
  const file = readdirSync(folder).find((own) => own.startsWith(`${name}.`) && own.endsWith(".json"));
  if (!file) throw new Error(`no file of the door in the built site: ${name}.json`);
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
