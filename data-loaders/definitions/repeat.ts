import {publishedAnalysis} from "../../src/analysis/definitions/gather.js";
import {repeatVariation} from "../../src/analysis/definitions/repetitions.js";
import {studyYear} from "../../src/analysis/truth/study-year.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";
import {runLoader} from "../command-line/run-loader.js";
import {UsageError} from "../command-line/usage-error.js";
import {EVIDENCE_YEAR} from "./compute.js";
import {keepRepetitions, REPETITION_SEED, REPLICATES} from "./repetitions.js";

/**
 * `npm run repetitions [-- --outcome doorstroom|vsv]`: draws the data of the default world again from the fitted model
 * 3, refits, and keeps what varies where, to be committed: every twenty repetitions, so that a run that is stopped
 * leaves what it has. One minute of processor time for going on, three for early leaving.
 */
const KEPT_EVERY = 20;
const outcomes = ["doorstroom", "vsv"] as const;
await runLoader({outcome: {type: "string"}}, ({outcome: asked}) => {
  const wanted = outcomes.filter((own) => asked === undefined || own === asked);
  if (wanted.length === 0) throw new UsageError(`invalid --outcome; not one of ${outcomes.join(", ")}: ${asked}`);
  const year = studyYear(worlds[defaultWorld], seeds.world, EVIDENCE_YEAR);
  for (const outcome of wanted) {
    for (const repetitions of repeatVariation(publishedAnalysis(year, outcome), REPLICATES, REPETITION_SEED)) {
      const {length} = repetitions.draws;
      if (length % KEPT_EVERY !== 0 && length < REPLICATES) continue;
      keepRepetitions(repetitions);
      console.error(`${outcome}: ${length} of ${REPLICATES}`);
    }
  }
});
