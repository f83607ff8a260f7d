import {buildDesign} from "../../src/glmm/build-design.js";
import {fingerprint} from "../../src/glmm/fingerprint.js";
import {fitModel} from "../../src/glmm/fit.js";
import {factorColumn, type Table} from "../../src/glmm/table.js";

/**
 * The fingerprint of {@link determinismHash} in every engine; it changes only with a change of the
 * estimator's arithmetic.
 */
export const EXPECTED = "61e67a43";

/** Fits a three-level model with slopes to a table made of whole numbers only, and returns the fit's fingerprint. */
export function determinismHash(): string {
  const design = buildDesign("y ~ a * x + poly(x, 2) + (1 + a | location) + (1 | institution)", wholeNumberTable());
  return fingerprint(fitModel(design));
}

/** 1,500 rows from a linear congruential generator: no function whose last bits an engine may choose. */
function wholeNumberTable(): Table {
  let state = 12345;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rows = Array.from({length: 1500}, () => {
    const location = draw(40);
    const [a, x] = [draw(3), draw(23) - 11];
    const weight =
      100 + 25 * ((location * 7) % 5) - 4 * x + (a === 1 ? 40 - 15 * (location % 4) : 0) + 9 * (location >> 3);
    return {location, a, x, y: draw(300) < weight ? 1 : 0};
  });
  const numeric = (key: "x" | "y") => ({kind: "numeric" as const, values: Float64Array.from(rows, (row) => row[key])});
  return {
    rows: rows.length,
    columns: {
      x: numeric("x"),
      y: numeric("y"),
      a: factorColumn(rows.map(({a}) => "abc"[a]!)),
      location: factorColumn(rows.map(({location}) => `L${location}`)),
      institution: factorColumn(rows.map(({location}) => `I${location >> 3}`))
    }
  };
}
