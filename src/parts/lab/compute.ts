import type {Result} from "../../analysis/result.js";
import {checkSpecification} from "../../analysis/specification/check-specification.js";
import {toQuery} from "../../analysis/specification/specification-query.js";
import {publishedFor} from "../../interface/facets.js";
import {type LabState, sameState, startState} from "../../interface/lab-state.js";
import {seeds} from "../../mbo/seeds.js";
import {defaultWorld} from "../../mbo/world/worlds.js";
import type {LiveAnalysis} from "../../worker/live-analysis.js";
import type {ExportFile, Part, Progress, ReportName, Students} from "../../worker/protocol.js";
import {type LabData, type LabStart, type LabStudies, startData} from "./lab-data.js";
import {reportsFor} from "./views.js";

/** Addresses of the packed students, by outcome and year. */
export type StudentFiles = Readonly<Partial<Record<string, () => string>>>;

/** Where the lab gets what it shows. */
export interface LabSources {
  readonly files: StudentFiles;
  start(): Promise<LabStart>;
  studies(): Promise<LabStudies>;
}

/** News about a state: what is now known of it. */
export interface News {
  readonly data: LabData;
  /** Time of the computation in the worker, milliseconds; 0 where nothing was computed. */
  readonly milliseconds: number;
  /** Which part is new; start: everything came from the build. */
  readonly name: Part["name"] | "start";
}

export interface Listeners {
  news(news: News): void;
  progress(progress: Progress): void;
  done(): void;
}

/** Answers states: the start from the build, others by the worker, point estimates first. */
export class LabComputer {
  readonly #live: LiveAnalysis;
  readonly #files: StudentFiles;
  /** The published choices on the students that were asked about. */
  readonly #references = new Map<string, Result>();
  #preparing = false;
  studies: LabStudies = {};

  constructor(live: LiveAnalysis, files: StudentFiles) {
    this.#live = live;
    this.#files = files;
  }

  /** Makes students ready before the first question. */
  prepare(state: LabState): void {
    this.#preparing = true;
    this.#live
      .prepare(this.#students(state), toQuery(publishedFor(state.specification)))
      .catch(() => {}) // a question cut it short
      .finally(() => {
        this.#preparing = false;
      });
  }

  /** The R script of a state and its table. */
  files({specification, ...state}: LabState): Promise<readonly ExportFile[]> {
    return this.#live.files(this.#students({specification, ...state}), toQuery(specification));
  }

  cancel(): void {
    this.#live.cancel();
  }

  /**
   * Resolves when the point estimates have been told.
   *
   * @throws Superseded, Refused or Error (rejections), as LiveAnalysis.
   */
  async ask(state: LabState, start: LabStart, listeners: Listeners): Promise<void> {
    if (sameState({...state, intervals: false}, startState)) {
      if (!this.#preparing) this.#live.cancel();
      listeners.news({data: startData(start, this.studies), milliseconds: 0, name: "start"});
      listeners.done();
      return;
    }
    const {specification} = state;
    const subject = this.#subject(state);
    const own = subject === this.#subject(startState) ? start.result : this.#references.get(subject);
    const other = otherOf(state);
    const report: ReportName[] = [
      ...(own ? [] : (["reference"] as const)),
      ...(state.intervals ? (["errors"] as const) : []),
      ...(other ? (["comparison"] as const) : []),
      ...reportsFor(state)
    ];
    let data: LabData | undefined;
    const tell = (next: LabData, milliseconds: number, name: Part["name"]) => {
      data = next;
      listeners.news({data: next, milliseconds, name});
    };
    const first = await this.#live.ask(this.#students(state), toQuery(specification), {
      report,
      reference: toQuery(publishedFor(specification)),
      ...(other && {other: toQuery(other)}),
      progress: (progress) => listeners.progress(progress),
      part: (part, milliseconds) => {
        if (!data) return;
        if (part.name === "reference") this.#references.set(subject, part.result);
        tell(withPart(data, part), milliseconds, part.name);
      },
      done: () => listeners.done(),
      failed: () => listeners.done() // the point estimates stand; what could not follow is left out
    });
    const {result, preview, milliseconds} = first;
    tell({...this.studies, result, reference: own, varied: false, preview}, milliseconds, "points");
  }

  #subject({specification: {outcome, year}, world}: LabState): string {
    return `${outcome}-${year} ${world}`;
  }

  #students({specification: {outcome, year}, world}: LabState): Students {
    const file = world === defaultWorld ? this.#files[`${outcome}-${year}`] : undefined;
    return file ? {file: file()} : {world, seed: seeds.world};
  }
}

/** What is compared with, about the outcome and year in view; undefined where its choices do not go with those. */
function otherOf({compare, specification: {outcome, year}}: LabState): LabState["compare"] | undefined {
  if (!compare) return undefined;
  try {
    return checkSpecification({...compare, outcome, year});
  } catch {
    return undefined;
  }
}

function withPart(data: LabData, part: Part): LabData {
  switch (part.name) {
    case "points":
      return {...data, result: part.result, preview: part.preview};
    case "reference":
      return {...data, reference: part.result};
    case "errors":
      return {...data, result: {...data.result, ...part.result}};
    case "comparison":
      return {...data, comparison: part.comparison};
    case "variation":
      return {...data, result: {...data.result, ...part.result}, fair: part.fair, varied: true};
    case "ladder":
      return {...data, ladder: part.ladder};
    default:
      return data;
  }
}
