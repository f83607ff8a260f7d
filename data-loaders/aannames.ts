import {type Analysis, analyse} from "../src/analysis/analyse.js";
import {standardErrors, withErrors} from "../src/analysis/direct/standard-errors.js";
import {ladder} from "../src/analysis/ladder.js";
import {measures} from "../src/analysis/multiverse/row.js";
import type {Records} from "../src/analysis/records.js";
import type {Result} from "../src/analysis/result.js";
import {publishedSpecification} from "../src/analysis/specification/specification.js";
import {fromQuery} from "../src/analysis/specification/specification-query.js";
import {warmUp} from "../src/glmm/warm-up.js";
import {finish} from "../src/math/finish.js";
import {seeds} from "../src/mbo/seeds.js";
import {packYear} from "../src/mbo/simulation/pack-year.js";
import {unpack} from "../src/mbo/simulation/packed.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";
import {experimentQueries} from "../src/parts/lab/experiment-queries.js";
import type {LabStart} from "../src/parts/lab/lab-data.js";
import {load as loadCalibrations} from "./calibration.js";
import {load as loadMultiverse} from "./multiverse.js";

/**
 * What the assumptions page shows first: the published choices on the diploma holders of 2020 of the default world,
 * with all that is reported of them, and the results of the experiments.
 */
export function load(): LabStart {
  const {outcome, year} = publishedSpecification;
  const {students, institutions} = finish(packYear(worlds[defaultWorld], seeds.world, outcome, year));
  const records: Records = unpack(students, {outcome, year, institutions});
  warmUp();
  const published = finish(analyse(records, publishedSpecification));
  const other = (query: string): Result =>
    finish(analyse(records, fromQuery(query), {neighbour: published, variation: false})).result;
  return {
    result: withErrors(published.result, standardErrors(published)),
    ladder: ladderOf(records, published),
    fair: finish(analyse(records, fromQuery("model=3"), {neighbour: published})).result,
    experiments: {noScore: other(experimentQueries.noScore), shifted: other(experimentQueries.shifted)},
    weakWorld: weakWorld(),
    mostDifferent: mostDifferent()
  };
}

const ladderOf = (records: Records, {fitted}: Analysis) =>
  finish(ladder(records, publishedSpecification, {fit: {from: fitted}}));

/** What is reported and what is true in the world of the weak test: from the committed calibration. */
function weakWorld(): LabStart["weakWorld"] {
  const {targets, truth} = loadCalibrations().zwaktoets;
  return {
    reported: targets.find(({id}) => id === "doorstroom-2020-1")!.reached,
    truth: truth.find(({outcome, year}) => outcome === "doorstroom" && year === 2020)!.nietWesters
  };
}

/**
 * Of each outcome and year the listed specification whose non-western gap is furthest from the published one, methods
 * that are known to be invalid left out; nothing where no results are committed.
 */
function mostDifferent(): LabStart["mostDifferent"] {
  const at = measures.indexOf("niet-westers");
  return Object.fromEntries(
    Object.entries(loadMultiverse().subjects).flatMap(([subject, {rows}]) => {
      const known = rows.flatMap(({query, values, invalid}) => {
        const value = values[at];
        return value === null || value === undefined || invalid.length > 0 ? [] : [{query, value}];
      });
      const [published] = known; // the first of the list
      if (!published) return [];
      const far = ({value}: {value: number}) => Math.abs(value - published.value);
      return [[subject, known.reduce((most, own) => (far(own) > far(most) ? own : most)).query]];
    })
  );
}
