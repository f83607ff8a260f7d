import {type HiddenScores, hiddenScores} from "../src/analysis/explained/hidden-scores.js";
import {fromQuery} from "../src/analysis/specification/specification-query.js";
import type {ImputationExample} from "../src/charts/methode/hidden-scores.js";
import {warmUp} from "../src/glmm/warm-up.js";
import {finish} from "../src/math/finish.js";
import {seeds} from "../src/mbo/seeds.js";
import {packYear} from "../src/mbo/simulation/pack-year.js";
import {unpack} from "../src/mbo/simulation/packed.js";
import {defaultWorld, type WorldName, worlds} from "../src/mbo/world/worlds.js";
import {kept} from "./kept.js";

/**
 * Unknown scores of diploma holders beside the truth, in a world where they are any scores and one where they
 * are the low ones.
 */
export const load = (): ImputationExample =>
  kept("imputation", () => {
    warmUp();
    return {any: hiddenIn(defaultWorld), low: hiddenIn("onbekendescores")};
  });

function hiddenIn(world: WorldName): HiddenScores {
  const specification = fromQuery("cito=imputation_2");
  const {outcome, year} = specification;
  const {students, institutions} = finish(packYear(worlds[world], seeds.world, outcome, year));
  return finish(hiddenScores(unpack(students, {outcome, year, institutions}), specification));
}
