import {buildDesign} from "./build-design.js";
import {fitModel} from "./fit.js";
import type {Table} from "./table.js";

/**
 * Fits small made-up data a few times, so that the engine's code is compiled before the first real fit: in a fresh
 * process or worker that fit is otherwise several times slower. Call it when nobody is waiting.
 */
export function warmUp(times = 3): void {
  const table = madeUpTable();
  for (let k = 0; k < times; ++k) {
    const fitted = fitModel(buildDesign("y ~ a * x + b + (1 + a | inner) + (1 | outer)", table));
    fitModel(buildDesign("y ~ a + b + (1 + a | inner) + (1 | outer)", table), {from: fitted});
  }
}

/** 3,000 rows by a fixed rule; what they say does not matter. */
function madeUpTable(): Table {
  const rows = 3000;
  const codes = (count: number, step: number) => Uint8Array.from({length: rows}, (_, i) => ((i * step) >> 3) % count);
  const factor = (count: number, step: number) => {
    const levels = Array.from({length: count}, (_, k) => String(k));
    return {kind: "factor" as const, levels, codes: codes(count, step)};
  };
  const inner = Uint8Array.from({length: rows}, (_, i) => i % 120);
  const numbered = (count: number) => Array.from({length: count}, (_, k) => String(k));
  return {
    rows,
    columns: {
      a: factor(3, 5),
      b: factor(4, 11),
      x: {kind: "numeric", values: Float64Array.from({length: rows}, (_, i) => ((i * 37) % 101) / 50 + 0.01)},
      y: {
        kind: "numeric",
        values: Float64Array.from({length: rows}, (_, i) => +((i * 7919 + (i % 120) * 31) % 97 < 40 + (i % 12)))
      },
      inner: {kind: "factor", levels: numbered(120), codes: inner},
      outer: {kind: "factor", levels: numbered(10), codes: inner.map((code) => code % 10)}
    }
  };
}
