import {normalQuantile} from "./normal.js";
import type {Stream} from "./random.js";

/*
 * Random numbers by key: number n of key k is a hash of the two, and not what comes after number n - 1. Rows that take
 * different numbers of draws then stay in step between two runs that differ in one parameter (common random numbers).
 */

/** Weyl step of SplitMix32, 2^32 divided by the golden ratio. */
const STEP = 0x9e3779b9;

/** A 32-bit key from the next number of a stream. */
export const keyFrom = (stream: Stream): number => Math.floor(stream.uniform() * 2 ** 32) | 0;

/** The key of part n of something with this key: iteration n, row n. Equal arguments give equal keys. */
export const subkey = (key: number, n: number): number => scramble(scramble(key ^ Math.imul(n + 1, 0x85ebca6b)) + n);

/**
 * Number n of a key, uniform on (0, 1): one of 2^32 midpoints, never 0 or 1.
 *
 * Source: G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators (OOPSLA 2014), with the
 * 32-bit finaliser of MurmurHash3.
 */
export const keyedUniform = (key: number, n: number): number =>
  ((scramble(key + Math.imul(n + 1, STEP)) >>> 0) + 0.5) / 2 ** 32;

/** The numbers 0, 1, 2, ... of a key as a stream. */
export function keyedStream(key: number): Stream {
  let n = 0;
  const uniform = () => keyedUniform(key, n++);
  return {uniform, normal: () => normalQuantile(uniform())};
}

function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
