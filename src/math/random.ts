import {type RandomGenerator, xoroshiro128plus} from "pure-rand";
import {normalQuantile} from "./normal.js";

/** A stream of random numbers; each call takes exactly one draw, so that streams stay in step between scenarios. */
export interface Stream {
  /** Uniform on (0, 1): one of 2^32 midpoints, never 0 or 1. */
  uniform(): number;
  /** Standard normal, by the quantile of one uniform. */
  normal(): number;
}

/**
 * Independent streams from one seed: stream k starts 2^64 (k + 1) draws further on in one xoroshiro128+ sequence. The
 * seed is scrambled first: from seeds 1, 2, 3 the generator's first numbers are otherwise much alike.
 *
 * @param seed an integer; equal seeds give equal streams, in Node and in the browser
 * @param count how many streams
 * @throws RangeError if the seed is not a 32-bit integer.
 */
export function streams(seed: number, count: number): Stream[] {
  if (!(Number.isInteger(seed) && Math.abs(seed) < 2 ** 32)) {
    throw new RangeError(`invalid seed; not a 32-bit integer: ${seed}`);
  }
  let generator = xoroshiro128plus(scramble(seed));
  generator.unsafeJump!();
  return Array.from({length: count}, () => {
    const own = generator;
    generator = generator.jump!();
    return stream(own.clone());
  });
}

/** A one-to-one mixing of 32 bits (the finaliser of MurmurHash3). */
function scramble(seed: number): number {
  let h = seed | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function stream(generator: RandomGenerator): Stream {
  const uniform = () => ((generator.unsafeNext() >>> 0) + 0.5) / 2 ** 32;
  return {uniform, normal: () => normalQuantile(uniform())};
}
