import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {staticParts} from "../../../data-loaders/site/parts.js";
import {staticStills} from "../../../data-loaders/site/stills.js";
import {load as loadWerkagenda} from "../../../data-loaders/werkagenda.js";
import type {Result} from "../../../src/analysis/result.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {assumptionEffects} from "../../../src/charts/lab/assumption-effects.js";
import {startOf} from "../../../src/parts/part.js";
import {nl} from "../../../src/text/nl.js";
import {imputationExample} from "../../support/imputation-example.js";
import {emptyPage} from "../../support/page.js";

const folder = new URL("../../../src/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

// Truth: the stylesheets of an embed, which has no others; a mark without a rule is a filled square.
const selectors = [...`${read("chart.css")}${read("embed.css")}`.matchAll(/([^{}]+)\{/g)]
  .flatMap(([, list]) => list!.replace(/\/\*.*?\*\//gs, "").split(","))
  .map((selector) => selector.trim())
  .filter((selector) => selector.includes("key-") && selector !== ".key-mark");

const inStart = [...staticParts({imputation: imputationExample}), ...staticStills(loadWerkagenda())].flatMap((part) =>
  part.with((controls, {chart}, data) =>
    [undefined, data].flatMap((ghost) => chart.key(data, startOf(controls), nl, ghost).map(({mark}) => mark))
  )
);
const result = {specification: publishedSpecification} as Result;
const ofTheLab = assumptionEffects
  .key({result, reference: result, kept: result}, {changed: 1, world: "neutraal", intervals: true}, nl)
  .map(({mark}) => mark);
/** Those of other states than the start, as they are written. */
const written = readdirSync(new URL("charts/", folder), {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...read(`charts/${file}`).matchAll(/\bmark: "([a-z\d-]+)"/g)].map(([, mark]) => mark!));

describe("every mark of a key", () => {
  it.each([...new Set([...inStart, ...ofTheLab, ...written])].sort())(
    "has its look where embeds have it: %s",
    (mark) => {
      const symbol = emptyPage(`<span class="key-mark key-${mark}"></span>`).querySelector("span")!;
      expect(selectors.filter((selector) => symbol.matches(selector))).not.toEqual([]);
    }
  );
});
