import {createWorkspace, type Workspace} from "../../glmm/workspace.js";
import {keyedUniform, subkey} from "../../math/keyed-random.js";
import {normalQuantile} from "../../math/normal.js";
import {drawFactor, type Outlook} from "./draw-factor.js";
import {drawScores, type Proposals} from "./draw-scores.js";
import {gridPlace, gridValue} from "./grid.js";
import type {ImputationModel, ScorePart} from "./imputation-model.js";
import type {LinearState} from "./linear-mixed.js";
import {setCodes, setPlaces} from "./open-design.js";
import {drawStanding, firstStanding, refit, renewSpread, type Standing} from "./refit.js";
import {drawScoreParameters, fitScores} from "./score-model.js";

/** Where a chain stands: the imputed values, and what its next fits start from. */
export interface ChainState {
  /** Places on the grid, per open row of the score. */
  readonly places: Uint16Array;
  /** Per factor, per open row. */
  readonly codes: readonly Uint8Array[];
  readonly standing: Standing;
  readonly scores?: LinearState | undefined;
  readonly factors: readonly (Standing | undefined)[];
}

/** Parts of a key: what is drawn with it. */
const PARAMETERS = 0;
const SCORE_MODEL = 1;
const SCORES = 2;
const FACTORS = 3;

/** Imputations from covariates alone, factors from the shares of the known, and the first fit on them. */
export function* startChain(model: ImputationModel, work: Workspace, key: number): Generator<unknown, ChainState> {
  const codes = model.factors.map(({rows, shares}, f) => {
    const own = subkey(key, FACTORS + f);
    return Uint8Array.from(rows, (_, r) => pick(shares, keyedUniform(own, r)));
  });
  const {score} = model;
  let places = new Uint16Array(0);
  let scores: LinearState | undefined;
  writeState(model, {places, codes});
  if (score) {
    const {open} = score.model;
    const weight = new Float64Array(open.design.rows).fill(1);
    score.unknown.forEach((unknown, r) => {
      if (unknown) weight[score.places[r]!] = 0;
    });
    scores = fitScores(score.model, weight);
    const {mean, sd} = proposals(model, score, scores);
    const own = subkey(key, SCORES);
    places = Uint16Array.from(mean, (centre, r) =>
      gridPlace(score.grid, centre + sd[r]! * normalQuantile(keyedUniform(own, r)))
    );
  }
  writeState(model, {places, codes});
  const standing = yield* firstStanding(work, model.open.design);
  return {places, codes, standing, scores, factors: model.factors.map(() => undefined)};
}

export interface IterationOptions {
  readonly key: number;
  /** Standard errors of the draw of psi, 1; more at the start of chains that are to come from far apart. */
  readonly scale?: number | undefined;
}

/**
 * One iteration of the sampler: refit the model of interest, draw its parameters and random effects; draw the
 * parameters of the covariate models; draw the incomplete factors, then the scores. The designs of `model` must hold
 * the state, and hold the new one afterwards.
 */
export function* iterate(
  model: ImputationModel,
  work: Workspace,
  state: ChainState,
  {key, scale = 1}: IterationOptions
): Generator<unknown, ChainState> {
  const {open, score} = model;
  const {design} = open;
  const standing = yield* refit(work, design, state.standing);
  const psi = drawStanding(work, design, standing, subkey(key, PARAMETERS), scale);
  const outlook = outlookOf(model, work, psi);
  const scores = score && drawScoreParameters(score.model, state.scores!, subkey(key, SCORE_MODEL));
  const factors: (Standing | undefined)[] = [];
  for (let f = 0; f < model.factors.length; ++f) {
    const own = subkey(key, FACTORS + f);
    const {prior, renew} = model.factors[f]!.model;
    factors.push(yield* renew(state.codes[f]!, subkey(own, 0), state.factors[f]));
    const side = score && {
      factor: score.model.open.factors[f]!,
      model: score.model,
      gamma: scores!.gamma,
      variance: scores!.variance
    };
    drawFactor(open.factors[f]!, prior, outlook, side, subkey(own, 1));
  }
  if (score) {
    drawScores(open.number!, outlook, proposals(model, score, scores!), subkey(key, SCORES));
    writeScores(model, score, open.number!.places);
  }
  yield;
  return {
    places: open.number?.places.slice() ?? state.places,
    codes: open.factors.map(({codes}) => codes.slice()),
    standing,
    scores,
    factors
  };
}

/**
 * The state with the spread of all parameters computed anew: once, after the burn-in. The designs must hold the state.
 */
export function settleState(model: ImputationModel, state: ChainState): ChainState {
  return {
    ...state,
    standing: renewSpread(model.open.design, state.standing),
    factors: state.factors.map((standing, f) => model.factors[f]!.model.settle(standing))
  };
}

/** Puts a state into the designs. */
export function writeState(model: ImputationModel, {places, codes}: Pick<ChainState, "places" | "codes">): void {
  const {open, score} = model;
  codes.forEach((own, f) => {
    setCodes(open.factors[f]!, own);
    if (score) setCodes(score.model.open.factors[f]!, own);
  });
  if (!score || places.length === 0) return;
  setPlaces(open.number!, places);
  writeScores(model, score, places);
}

export const newWorkspace = ({open}: ImputationModel): Workspace => createWorkspace(open.design);

function outlookOf({open}: ImputationModel, {fixedPart, random}: Workspace, psi: Float64Array): Outlook {
  const {design} = open;
  const {rowStart} = design.strata;
  const eta = new Float64Array(design.rows);
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) eta[i] = fixedPart[i]! + random[g]!;
  }
  return {beta: psi, eta, y: design.successes as Uint8Array};
}

/**
 * Unknown scores: N(mean - delta, variance). Known ones with error e: the mean and variance of the capacity given score
 * and covariates, weights by precision.
 */
function proposals({settings}: ImputationModel, score: ScorePart, {variance}: LinearState): Proposals {
  const {delta = 0, errorSd = 0} = settings.score!;
  const error = errorSd * errorSd;
  const weight = variance / (variance + error);
  const at = score.places;
  const mean = new Float64Array(at.length);
  const sd = new Float64Array(at.length);
  for (let r = 0; r < at.length; ++r) {
    const expected = score.model.mean[at[r]!]!;
    const unknown = score.unknown[r] === 1;
    mean[r] = unknown ? expected - delta : expected + weight * (score.observed[r]! - expected);
    sd[r] = Math.sqrt(unknown ? variance : weight * error);
  }
  return {mean, sd};
}

/** The present scores into the model of the scores, unknown ones with delta added. */
function writeScores({settings}: ImputationModel, score: ScorePart, places: Uint16Array): void {
  const {delta = 0} = settings.score!;
  for (let r = 0; r < places.length; ++r) {
    score.model.x[score.places[r]!] = gridValue(score.grid, places[r]!) + (score.unknown[r] === 1 ? delta : 0);
  }
}

function pick(shares: Float64Array, u: number): number {
  let rest = u;
  let k = 0;
  while (k < shares.length - 1 && rest >= shares[k]!) rest -= shares[k++]!;
  return k;
}
