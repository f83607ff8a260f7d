/*
 * exp and log built from + - * / and square roots only, which IEEE 754 rounds in one way: the same bytes in every
 * engine (the standard leaves the last bits of Math.exp and Math.log free), and exp is about three times as fast.
 */

/** Below this, exp(x) < 5e-18 no longer changes 1 + exp(x); {@link expNegative} stays at exp(LOWEST). */
export const LOWEST = -40;

/** 64 / log(2); and log(2) / 64 as a 27-bit number, whose product with m is exact, plus the rest. */
export const STEPS_PER_UNIT = 92.33248261689366;
export const STEP_HIGH = 0.010830424609594047;
export const STEP_LOW = 8.66550983900947e-11;

/** POWERS[m] = 2^(-m / 64), for all of [LOWEST, 0]. */
export const POWERS: Float64Array = tabulatePowers();

function tabulatePowers(): Float64Array {
  const powers = new Float64Array(Math.ceil(-LOWEST * STEPS_PER_UNIT) + 2);
  const roots = [0.5];
  for (let k = 0; k < 6; ++k) roots.push(Math.sqrt(roots[k]!));
  for (let m = 0; m < powers.length; ++m) {
    let power = 1;
    for (let k = 1; k <= 6; ++k) if (m & (64 >> k)) power *= roots[k]!;
    for (let halvings = m >> 6; halvings > 0; --halvings) power *= 0.5;
    powers[m] = power;
  }
  return powers;
}

/**
 * exp(x) for x <= 0: with m = round(-64 x / log 2) and r = x + m log(2) / 64, exp(x) = 2^(-m / 64) exp(r),
 * |r| < 0.0055, and the Taylor polynomial of degree 5 for exp(r).
 *
 * Relative error below 1e-15 on [LOWEST, 0]; below LOWEST the value of LOWEST.
 */
export function expNegative(x: number): number {
  const a = Math.max(x, LOWEST);
  const m = (0.5 - a * STEPS_PER_UNIT) | 0;
  const r = a + m * STEP_HIGH + m * STEP_LOW;
  return POWERS[m]! * (1 + r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))));
}

/** exp(x) for all x; from -40 to 40 without the engine's own Math.exp. */
export function exp(x: number): number {
  if (!(x >= LOWEST && x <= -LOWEST)) return Math.exp(x);
  return x <= 0 ? expNegative(x) : 1 / expNegative(-x);
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const word = new Uint32Array(2);
const double = new Float64Array(word.buffer);
const HIGH = new Uint8Array(new Float64Array([1]).buffer)[7] === 0x3f ? 1 : 0;

/**
 * log(x): with x = 2^k f and f in [sqrt(1/2), sqrt 2), log(x) = k log 2 + 2 atanh(s), s = (f - 1) / (f + 1), and the
 * series of atanh.
 *
 * Relative error below 1e-15 for normal numbers. NaN below 0, -Infinity at 0.
 */
export function log(x: number): number {
  if (!(x >= 2.3e-308 && x < Infinity)) return Math.log(x);
  double[0] = x;
  let k = ((word[HIGH]! >>> 20) & 0x7ff) - 1023;
  word[HIGH] = (word[HIGH]! & 0x000fffff) | 0x3ff00000;
  let f = double[0]!;
  if (f > Math.SQRT2) {
    f *= 0.5;
    ++k;
  }
  const s = (f - 1) / (f + 1);
  const z = s * s;
  let series = 0;
  for (let n = 23; n >= 3; n -= 2) series = z * (series + 1 / n);
  return k * LN2_HIGH + (2 * (s + s * series) + k * LN2_LOW);
}

/** log(1 + x) for x >= 0, without loss for small x. */
export function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : (log(sum) * x) / (sum - 1);
}
