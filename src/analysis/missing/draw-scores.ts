import {keyedUniform, subkey} from "../../math/keyed-random.js";
import {logistic} from "../../math/logistic.js";
import {normalQuantile} from "../../math/normal.js";
import type {Outlook} from "./draw-factor.js";
import {gridPlace} from "./grid.js";
import {effectsOf, type OpenNumber, setPlaces} from "./open-design.js";

/** Where scores are proposed: normal with this mean and standard deviation, per open row. */
export interface Proposals {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/**
 * After this many rejections the present score stays. The draw is exact all the same: that chance does
 * not depend on it.
 */
const MOST_TRIES = 500;

/**
 * Draws the open scores by rejection: x* from its proposal, accepted with p(y | x*, rest) as the model of interest has
 * it, splines and interactions included. Two tries per row on average, whatever the outcome's mean.
 *
 * Writes them into the design, and moves eta with them. Numbers by key: a row's first try is the same whatever
 * other rows do.
 * Source: Bartlett, Seaman, White and Carpenter, Statistical Methods in Medical Research 24 (2015), 462-487.
 */
export function drawScores(open: OpenNumber, {beta, eta, y}: Outlook, proposals: Proposals, key: number): void {
  const {rows, grid, bases} = open;
  const slopes = slopesPerRow(open, beta);
  const count = bases.length;
  const places = open.places.slice();
  for (let r = 0; r < rows.length; ++r) {
    const i = rows[r]!;
    const own = subkey(key, r);
    const sign = y[i] === 1 ? 1 : -1;
    let rest = eta[i]!;
    for (let k = 0; k < count; ++k) rest -= slopes[r * count + k]! * bases[k]![places[r]!]!;
    for (let n = 0; n < MOST_TRIES; ++n) {
      const x = proposals.mean[r]! + proposals.sd[r]! * normalQuantile(keyedUniform(own, 2 * n));
      const place = gridPlace(grid, x);
      let proposed = rest;
      for (let k = 0; k < count; ++k) proposed += slopes[r * count + k]! * bases[k]![place]!;
      if (!(keyedUniform(own, 2 * n + 1) < logistic(sign * proposed))) continue;
      places[r] = place;
      eta[i] = proposed;
      break;
    }
  }
  setPlaces(open, places);
}

/** What one unit of each basis function adds to eta of each open row; rows x bases. */
function slopesPerRow({rows, bases, parts}: OpenNumber, beta: Float64Array): Float64Array {
  const count = bases.length;
  const slopes = new Float64Array(rows.length * count);
  for (const {block, basis, others} of parts) {
    const effects = effectsOf(block, beta);
    for (let r = 0; r < rows.length; ++r) {
      const effect = effects[block.codes[rows[r]!]!]!;
      slopes[r * count + basis]! += others ? effect * others[r]! : effect;
    }
  }
  return slopes;
}
