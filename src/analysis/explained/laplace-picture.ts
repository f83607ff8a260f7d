import {
  adaptiveLogLik,
  laplaceLogLik,
  logIntegrand,
  type OneLocation,
  type Peak,
  peakOf
} from "../../glmm/one-location.js";
import {exp} from "../../math/exponential.js";
import {lnChoose} from "../../math/gamma.js";
import {logit} from "../../math/logistic.js";

/** Numbers of students that are shown beside each other. */
export const locationSizes = [2, 5, 20, 100] as const;

export interface LaplaceQuestion {
  readonly students: (typeof locationSizes)[number];
  /** Standard deviation of the random intercept, log-odds. */
  readonly sd: number;
  /** Chance of the outcome at a typical location. */
  readonly chance: number;
}

/** A location of some size with the outcome in the expected number of students. */
export interface LocationError {
  readonly students: number;
  readonly successes: number;
  /** Log-likelihood by quadrature and by Laplace. */
  readonly exact: number;
  readonly laplace: number;
  /**
   * The sd that Laplace would estimate of endlessly many locations of this size; null if above
   * {@link FARTHEST} true sds.
   */
  readonly found: number | null;
}

export interface LaplacePicture {
  readonly question: LaplaceQuestion;
  /** The asked location, and where both curves are drawn: heights as parts of the shared peak. */
  readonly curve: readonly {readonly u: number; readonly exact: number; readonly normal: number}[];
  /** Area below the normal curve as a part of the area below the exact one: exp(laplace - exact). */
  readonly area: number;
  readonly own: LocationError;
  readonly sizes: readonly LocationError[];
}

/** How far an estimate is looked for, in true sds: the highest likelihood may lie at a larger, finite sd. */
export const FARTHEST = 3;
const POINTS = 120;
const NODES = 45;

/**
 * What the Laplace approximation does at one location, and how far it is from the exact likelihood.
 *
 * The integrand exp(h(u)) has its mode at u~; Laplace replaces it by the normal curve with the same height and
 * curvature there, exp(h(u~) - H (u - u~)^2 / 2).
 *
 * @throws RangeError if the sd is negative or the chance is not strictly between 0 and 1.
 */
export function laplacePicture(question: LaplaceQuestion): LaplacePicture {
  const {students, sd, chance} = question;
  if (!(sd >= 0)) throw new RangeError(`invalid sd; not 0 or more: ${sd}`);
  const eta = logit(chance);
  const sizes = locationSizes.map((size) => errorAt(size, eta, sd));
  const own = sizes.find((size) => size.students === students)!;
  const location = {students, successes: own.successes, eta, sd};
  return {question, curve: curveOf(location), area: exp(own.laplace - own.exact), own, sizes};
}

function errorAt(students: number, eta: number, sd: number): LocationError {
  const successes = Math.round(students / (1 + exp(-eta)));
  const location = {students, successes, eta, sd};
  const peak = peakOf(location);
  return {
    students,
    successes,
    exact: adaptiveLogLik(location, NODES, peak),
    laplace: laplaceLogLik(location, peak),
    found: foundSd(students, eta, sd)
  };
}

/** Both curves where one of them is above 1% of the peak. */
function curveOf(location: OneLocation): LaplacePicture["curve"] {
  const {u: mode, curvature}: Peak = peakOf(location);
  const top = logIntegrand(location, mode);
  const at = (u: number) => ({
    u,
    exact: exp(logIntegrand(location, u) - top),
    normal: exp((-curvature * (u - mode) ** 2) / 2)
  });
  const edge = (step: number) => {
    let u = mode;
    for (let own = at(u); Math.max(own.exact, own.normal) > 0.01; own = at(u)) u += step;
    return u;
  };
  const step = 0.05 / Math.sqrt(curvature);
  const [low, high] = [edge(-step), edge(step)];
  return Array.from({length: POINTS + 1}, (_, k) => at(low + ((high - low) * k) / POINTS));
}

/**
 * What Laplace would estimate of endlessly many locations of one size: (eta, sd) with the highest mean log-likelihood,
 * by a search from the truth; the mean over the true distribution of the number of successes, P(s) = C(n, s) exp(exact
 * log-likelihood of s). The exact likelihood has its highest mean at the truth. Null once the search has passed
 * {@link FARTHEST} true sds.
 */
function foundSd(students: number, trueEta: number, trueSd: number): number | null {
  const counts = Array.from({length: students + 1}, (_, successes) => {
    const location = {students, successes, eta: trueEta, sd: trueSd};
    return {successes, weight: exp(lnChoose(students, successes) + adaptiveLogLik(location, NODES))};
  }).filter(({weight}) => weight > 1e-9);
  const mean = (eta: number, sd: number) =>
    counts.reduce((sum, {successes, weight}) => sum + weight * laplaceLogLik({students, successes, eta, sd}), 0);
  const limit = FARTHEST * trueSd;
  let [eta, sd] = [trueEta, trueSd];
  let highest = mean(eta, sd);
  // Compass search: the mean is smooth and has two parameters.
  for (let step = 0.2; step > 0.001; ) {
    const around = [
      [eta + step, sd],
      [eta - step, sd],
      [eta, sd + step],
      [eta, sd - step]
    ] as const;
    const better = around
      .filter(([, own]) => own >= 0)
      .map(([e, s]) => ({e, s, value: mean(e, s)}))
      .reduce((best, own) => (own.value > best.value ? own : best), {e: eta, s: sd, value: highest});
    if (better.value > highest + 1e-12) ({e: eta, s: sd, value: highest} = better);
    else step /= 2;
    if (sd > limit) return null;
  }
  return sd;
}
