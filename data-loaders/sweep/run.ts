import {samePoint, sweepStudies} from "../../src/analysis/worlds/sweep.js";
import {sweepStudy} from "../../src/analysis/worlds/sweep-study.js";
import {seeds} from "../../src/mbo/seeds.js";
import {runLoader} from "../command-line/run-loader.js";
import {currentSweep, writeSweep} from "./store.js";

/*
 * npm run sweep      recalibrates the worlds of the sweep that are missing or out of date, in one process
 *
 * Results are written after every study (worlds that share their students), so a run that was stopped goes
 * on where it was.
 */

await runLoader({}, () => {
  const points = sweepStudies();
  let results = currentSweep();
  results = {...results, worlds: results.worlds.filter((own) => points.flat().some((point) => samePoint(own, point)))};
  const missing = points.filter(
    (own) => !own.every((point) => results.worlds.some((known) => samePoint(known, point)))
  );
  console.error(`${missing.length} studies to do`);
  missing.forEach((own, k) => {
    const others = results.worlds.filter((known) => !own.some((point) => samePoint(known, point)));
    results = {...results, worlds: [...others, ...sweepStudy(own, seeds.world)]};
    writeSweep(results);
    const seconds = (process.cpuUsage().user / 1e6 / (k + 1)).toFixed(1);
    console.error(`${k + 1} of ${missing.length}; ${seconds} s of processor time a study`);
  });
});
