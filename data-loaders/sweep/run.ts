import {type SweepPoint, sweepStudies} from "../../src/analysis/worlds/sweep.js";
import {sweepStudy} from "../../src/analysis/worlds/sweep-study.js";
import {seeds} from "../../src/mbo/seeds.js";
import {currentSweep, writeSweep} from "./store.js";

/*
 * npm run sweep      recalibrates the worlds of the sweep that are missing or out of date, in one process
 *
 * Results are written after every study (worlds that share their students), so a run that was stopped goes on where it was.
 */

const same = (a: SweepPoint, b: SweepPoint) =>
  a.capacity === b.capacity &&
  a.validity === b.validity &&
  a.underplacement === b.underplacement &&
  a.unknown === b.unknown;

let results = currentSweep();
const missing = sweepStudies().filter((points) =>
  points.some((point) => !results.worlds.some((own) => same(own, point)))
);
console.error(`${missing.length} studies to do`);
missing.forEach((points, k) => {
  const others = results.worlds.filter((own) => !points.some((point) => same(own, point)));
  results = {...results, worlds: [...others, ...sweepStudy(points, seeds.world)]};
  writeSweep(results);
  const seconds = (process.cpuUsage().user / 1e6 / (k + 1)).toFixed(1);
  console.error(`${k + 1} of ${missing.length}; ${seconds} s of processor time a study`);
});
