import {averageEffects} from "../glmm/effects.js";
import type {Fit} from "../glmm/fit.js";
import {InputError} from "../glmm/input-error.js";
import {fixedPartInto} from "../glmm/linear-predictor.js";
import type {ModelColumn} from "../glmm/model-columns.js";
import type {Definition} from "../glmm/scenario.js";
import {dot, inverseRaised} from "../math/cholesky.js";

/** Why a gap differs between two nested models on the same students. */
export interface GapChange {
  readonly variable: string;
  readonly level: string;
  readonly reference: string;
  readonly definition: Definition;
  /** Average marginal effects in percentage points; smaller + other + explained = larger. */
  readonly points: Parts;
  /** The same in log odds (KHB); here `explained` is the sum of `terms`. */
  readonly logOdds: Parts & {readonly terms: readonly {readonly term: string; readonly explained: number}[]};
}

export interface Parts {
  readonly smaller: number;
  /** The smaller model's effect on the scale of the larger one. */
  readonly rescaled: number;
  readonly larger: number;
  /** larger - smaller. */
  readonly change: number;
  /** larger - rescaled: because the groups differ in what was added. */
  readonly explained: number;
  /** rescaled - smaller: because the scale is not linear, or the random effects differ; see `OtherPart`. */
  readonly other: number;
}

/** What `other` stands for: the scale alone, the random effects alone (no columns were added), or both. */
export type OtherPart = "scale" | "random effects" | "both";

/**
 * Splits the change of a factor's effects between two nested models into what the added columns Z explain and the rest.
 *
 * With Z = X Theta + R (least squares on the columns X of the smaller model), the larger model's predictor is
 * X (beta_X + Theta beta_Z) + R beta_Z: the same fit, in which the factor stands for all that goes with it. Its
 * effects in this reading are `rescaled`: they answer the smaller model's question on the larger model's scale. Theta
 * ignores weights.
 *
 * Source: Karlson, Holm and Breen 2012, Comparing regression coefficients between same-sample nested models using logit
 * and probit, Sociological Methodology 42 (also for average partial effects).
 *
 * @throws InputError if the models are not nested or not on the same rows, or what was added interacts with the factor.
 */
export function decomposeGap(
  smaller: Fit,
  larger: Fit,
  variable: string,
  definition: Definition = "conditional"
): GapChange[] {
  const {kept, added} = split(smaller, larger, variable);
  const {fitted: rescaled, perColumn} = residualised(larger, kept, added);
  const points = (fit: Fit) => averageEffects(fit, variable, [definition]).map(({estimate}) => 100 * estimate);
  const [before, between, after] = [points(smaller), points(rescaled), points(larger)] as const;
  const columns = larger.design.columns;
  return averageEffects(larger, variable, ["typical"]).flatMap(({level, reference}, k) => {
    const own = kept.findIndex((c) => columns[c]!.name === `${variable}${level}`);
    const old = smaller.design.columns.findIndex(({name}) => name === `${variable}${level}`);
    if (own < 0 || old < 0) return []; // aliased in one of the models
    const terms = byTerm(added.map((c, z) => ({term: columns[c]!.term, explained: -perColumn(own, z)})));
    const logOdds = parts(smaller.beta[old]!, rescaled.beta[kept[own]!]!, larger.beta[kept[own]!]!);
    return [
      {
        variable,
        level: level!,
        reference: reference!,
        definition,
        points: parts(before[k]!, between[k]!, after[k]!),
        logOdds: {...logOdds, terms}
      }
    ];
  });
}

/** What the part `other` of a decomposition of these two fits stands for. */
export function otherPart(smaller: Fit, larger: Fit): OtherPart {
  const random = ({design}: Fit) =>
    [design.strata.inner, design.strata.outer].flatMap(({name, columns}) =>
      columns.map((column) => name + column.name)
    );
  const sameRandom = random(smaller).join() === random(larger).join();
  const sameFixed = smaller.design.columns.length === larger.design.columns.length;
  return sameRandom ? "scale" : sameFixed ? "random effects" : "both";
}

/** Places in the larger model of the columns of the smaller one, and of the others. */
function split(smaller: Fit, larger: Fit, variable: string): {kept: number[]; added: number[]} {
  const [few, many] = [smaller.design, larger.design];
  if (few.rows !== many.rows || few.observations !== many.observations) {
    throw new InputError(`invalid decomposition; not the same students: ${few.rows} and ${many.rows}`);
  }
  const names = new Set(few.columns.map(({name}) => name));
  const kept = many.columns.flatMap(({name}, c) => (names.has(name) ? [c] : []));
  const added = many.columns.flatMap(({name}, c) => (names.has(name) ? [] : [c]));
  if (kept.length < names.size) {
    const lost = few.columns.find(({name}) => !many.columns.some((column) => column.name === name))!;
    throw new InputError(`invalid decomposition; not nested: the larger model lacks ${lost.name}`);
  }
  const product = added.map((c) => many.columns[c]!).find((column) => interacts(column, variable));
  if (product)
    throw new InputError(`invalid decomposition; ${variable} interacts with what was added: ${product.name}`);
  return {kept, added};
}

const interacts = ({parts}: ModelColumn, name: string): boolean => parts.some(({variable}) => variable.name === name);

/**
 * The larger fit with Z replaced by its residuals, which stand in the offset; and theta_xz beta_z per pair of columns.
 */
function residualised(larger: Fit, kept: readonly number[], added: readonly number[]) {
  const {design, beta} = larger;
  const p = beta.length;
  const n = kept.length;
  const inverse = inverseRaised(Float64Array.from(kept.flatMap((a) => kept.map((b) => design.gram[a * p + b]!))), n);
  const perColumn = (x: number, z: number) => {
    const cross = Float64Array.from(kept, (a) => design.gram[a * p + added[z]!]!);
    return beta[added[z]!]! * dot(cross, inverse, n, x * n);
  };
  const own = beta.slice();
  const rest = new Float64Array(p);
  kept.forEach((c, x) => {
    const carried = added.reduce((sum, _, z) => sum + perColumn(x, z), 0);
    own[c] = beta[c]! + carried;
    rest[c] = -carried;
  });
  for (const c of added) {
    own[c] = 0;
    rest[c] = beta[c]!;
  }
  const offset = fixedPartInto(new Float64Array(design.rows), design.blocks, rest, design.offset);
  return {fitted: {...larger, beta: own, design: {...design, offset}}, perColumn};
}

function parts(smaller: number, rescaled: number, larger: number): Parts {
  return {
    smaller,
    rescaled,
    larger,
    change: larger - smaller,
    explained: larger - rescaled,
    other: rescaled - smaller
  };
}

function byTerm(columns: readonly {readonly term: string; readonly explained: number}[]) {
  const sums = new Map<string, number>();
  for (const {term, explained} of columns) sums.set(term, (sums.get(term) ?? 0) + explained);
  return [...sums].map(([term, explained]) => ({term, explained}));
}
