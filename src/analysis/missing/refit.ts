import type {Design} from "../../glmm/design.js";
import {fitSteps} from "../../glmm/fit.js";
import {drawModesInto} from "../../glmm/mode-draw.js";
import {evaluate} from "../../glmm/objective.js";
import {createWorkspace, type Workspace} from "../../glmm/workspace.js";
import {dot, multiply} from "../../math/cholesky.js";
import {keyedStream, subkey} from "../../math/keyed-random.js";
import {presentDesign} from "./open-design.js";
import {drawParameters, type ParameterSpread, parameterSpread} from "./parameter-draw.js";

/**
 * Where a model of the sampler stands: its optimum on the present data, and how far its parameters spread around it.
 */
export interface Standing {
  readonly psi: Float64Array;
  /** Modes at the last evaluation before psi. */
  readonly uInner: Float64Array;
  readonly uOuter: Float64Array;
  readonly spread: ParameterSpread;
}

/** First fits are found to this decrement: .03 standard errors, where the draw that follows adds a whole one. */
const LOOSE = 1e-3;
const LOOSE_MODES = 1e-3;
const MOST_STEPS = 8;
/** A step is short when it moves no parameter by more than this many standard errors. */
const MOST_ERRORS = 1.5;

/** A first fit from nothing, loose. */
export function* firstStanding(work: Workspace, design: Design): Generator<unknown, Standing> {
  const fitted = yield* fitSteps(presentDesign(design), {tolerance: LOOSE});
  const psi = Float64Array.from([...fitted.beta, ...fitted.theta]);
  work.uInner.set(fitted.uInner);
  work.uOuter.set(fitted.uOuter);
  evaluate(work, design, psi, {tolerance: LOOSE_MODES});
  return {psi, uInner: work.uInner.slice(), uOuter: work.uOuter.slice(), spread: parameterSpread(work, design, psi)};
}

/** The same optimum with its spread computed anew. */
export function renewSpread(design: Design, standing: Standing): Standing {
  const work = createWorkspace(design);
  work.uInner.set(standing.uInner);
  work.uOuter.set(standing.uOuter);
  evaluate(work, design, standing.psi, {tolerance: LOOSE_MODES});
  return {...standing, spread: parameterSpread(work, design, standing.psi)};
}

/**
 * The optimum after a change of the data that is not large beside standard errors: Newton steps with the known spread,
 * psi + V g, until a step is short in every parameter. V is right to some per cent, and so is the
 * last step; what it misses is small beside the draw that follows. Where steps do not become shorter, an ordinary fit.
 */
export function* refit(work: Workspace, design: Design, standing: Standing): Generator<unknown, Standing> {
  const {spread} = standing;
  let {psi} = standing;
  work.uInner.set(standing.uInner);
  work.uOuter.set(standing.uOuter);
  let before = Infinity;
  for (let step = 0; step < MOST_STEPS; ++step) {
    const {gradient} = evaluate(work, design, psi, {tolerance: LOOSE_MODES, near: step > 0});
    yield;
    const move = multiply(spread.matrix, gradient);
    const decrement = dot(gradient, move);
    if (!(decrement < before)) break;
    psi = psi.map((entry, k) => entry + move[k]!);
    if (isShort(move, spread)) return {psi, uInner: work.uInner.slice(), uOuter: work.uOuter.slice(), spread};
    before = decrement;
  }
  return yield* firstStanding(work, design);
}

/** At most MOST_ERRORS standard errors in any parameter. */
function isShort(move: Float64Array, {matrix}: ParameterSpread): boolean {
  const n = move.length;
  return move.every((size, k) => Math.abs(size) <= MOST_ERRORS * Math.sqrt(matrix[k * n + k]!));
}

/**
 * Draws psi around the optimum and the random effects given psi; their linear predictor is left in `work`, which must
 * come from finding that optimum.
 *
 * @returns psi
 */
export function drawStanding(
  work: Workspace,
  design: Design,
  standing: Standing,
  key: number,
  scale = 1
): Float64Array {
  const psi = drawParameters(standing.psi, standing.spread, keyedStream(subkey(key, 0)), scale);
  drawModesInto(work, design, psi, keyedStream(subkey(key, 1)), LOOSE_MODES);
  return psi;
}
