import {CHECK_TOLERANCE} from "../src/analysis/calibration/targets.js";
import {comparedGaps} from "../src/analysis/worlds/compared.js";
import {SECOND_TEST_RELIABILITY} from "../src/analysis/worlds/information.js";
import {startWorld} from "../src/analysis/worlds/move-world.js";
import {askedStudents, type WorldsPage} from "../src/analysis/worlds/page.js";
import {SWEEP_OUTCOME} from "../src/analysis/worlds/sweep.js";
import {distances, pairCount, pairsTold, TOLD_APART} from "../src/analysis/worlds/told-apart.js";
import {seeds} from "../src/mbo/seeds.js";
import {defaultWorld, worldNames} from "../src/mbo/world/worlds.js";
import {load as loadCalibrations} from "./calibration.js";
import {readSweep} from "./sweep/store.js";
import {load as loadTruth} from "./truth.js";
import {readEvidence} from "./worlds/store.js";

/** What the page of worlds shows, from what is committed: truths over seeds, calibrations, evidence and sweep. */
export function load(): WorldsPage {
  const [truth, reports, evidence] = [loadTruth(), loadCalibrations(), readEvidence()];
  const asked = askedStudents.map((students) => {
    const all = distances(evidence, students);
    return {students, distances: all, told: pairsTold(all), of: pairCount(all)};
  });
  const starts = [defaultWorld, ...worldNames.filter((name) => name !== defaultWorld)].flatMap((name) =>
    (["doorstroom", "vsv"] as const).map((outcome) =>
      startWorld(name, outcome, {entry: truth.worlds[name]!.seeds[seeds.world]![outcome], report: reports[name]})
    )
  );
  const weak = starts.find(({base, outcome}) => base === "zwaktoets" && outcome === SWEEP_OUTCOME)!;
  return {
    gaps: comparedGaps(truth, reports, evidence),
    evidence,
    asked,
    told: TOLD_APART,
    reliability: SECOND_TEST_RELIABILITY,
    sweep: readSweep().worlds,
    weak: {truth: weak.truth, check: weak.check},
    bar: CHECK_TOLERANCE,
    starts
  };
}
