import fc from "fast-check";
import {expect, it} from "vitest";
import {contingency} from "../../../src/analysis/descriptive/contingency.js";
import type {FactorColumn} from "../../../src/glmm/table.js";

const arrays = [Uint8Array, Uint16Array, Int32Array];

/** Columns of 30 rows with codes from -1 (only in the signed type) to one beyond the levels. */
const column = fc.tuple(fc.constantFrom(...arrays), fc.integer({min: 0, max: 4})).chain(([Codes, levels]) =>
  fc.array(fc.integer({min: Codes === Int32Array ? -1 : 0, max: levels + 1}), {minLength: 30, maxLength: 30}).map(
    (codes): FactorColumn => ({
      kind: "factor",
      levels: Array.from({length: levels}, (_, k) => `l${k}`),
      codes: Codes.from(codes)
    })
  )
);

it("contingency counts each pair of categories, codes outside the levels as missing (truth: a naive recount)", () => {
  const rows = fc.uniqueArray(fc.nat(29)).map((chosen) => Uint32Array.from(chosen));
  fc.assert(
    fc.property(column, column, rows, (first, second, chosen) => {
      const counts = contingency(first, second, chosen);
      const width = second.levels.length + 1;
      expect(counts.length).toBe((first.levels.length + 1) * width);
      for (const [cell, count] of counts.entries()) {
        const pair = [first.levels[Math.floor(cell / width)], second.levels[cell % width]];
        const naive = [...chosen].filter(
          (i) => first.levels[first.codes[i]!] === pair[0] && second.levels[second.codes[i]!] === pair[1]
        );
        expect(count).toBe(naive.length);
      }
    })
  );
});
