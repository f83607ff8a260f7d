import {readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {latentCapacity} from "../../../src/analysis/measurement/latent-capacity.js";
import {calibrateScores} from "../../../src/analysis/measurement/regression-calibration.js";
import {simex} from "../../../src/analysis/measurement/simex.js";
import {multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {imputationInterval, pooledInterval} from "../../../src/analysis/missing/rubin.js";
import {finish} from "../../../src/math/finish.js";
import {fitted, gapOf, isGap, type MethodName, methods, parents, score} from "./methods.js";
import {INDICATOR_MODEL, type Mechanism, MODEL, type SchoolRecipe, schools, truth} from "./school-data.js";

/*
 * npx tsx tests/analysis/missing/study.ts [mechanisms|mnar|error|coverage]: simulates and writes the tables of STUDY.md
 * anew (all, or one). Seeds are in the recipes: the tables are the same on every machine.
 */

const file = fileURLToPath(new URL("STUDY.md", import.meta.url));
const effects = ["migratieachtergrond"];
const mechanisms: readonly Mechanism[] = ["chance", "covariates", "value", "outcome"];

/** Mean and its standard error. */
function summary(values: readonly number[]): string {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return `${mean.toFixed(2)} (${Math.sqrt(squares / (values.length - 1) / values.length).toFixed(2)})`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function biases(recipe: Omit<SchoolRecipe, "seed">, runs: number): Record<MethodName, number[]> {
  const names = Object.keys(methods) as MethodName[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<MethodName, number[]>;
  for (let seed = 1; seed <= runs; ++seed) {
    const data = schools({...recipe, seed: 500 + seed});
    const oracle = gapOf(fitted(MODEL, data.complete));
    for (const name of names) found[name].push(methods[name](data.table, seed) - oracle);
  }
  return found;
}

const sections = {
  mechanisms() {
    const names = Object.keys(methods) as MethodName[];
    const recipes = mechanisms.flatMap((scores) => [
      {label: `scores: ${scores}`, recipe: {rows: 20_000, scores}},
      {label: `parents: ${scores}`, recipe: {rows: 20_000, scores: "none" as const, parents: scores}}
    ]);
    const rows = recipes.map(({label, recipe}) => {
      const found = biases(recipe, 8);
      return [label, ...names.map((name) => summary(found[name]))];
    });
    return `## Why values are unknown

Gap of the non-western group, percentage points: method minus the same model with nothing missing. 20,000 students, 60
locations, 8 seeds (501-508): mean and its standard error. About 45% of scores, or 30% of parents, unknown.

${table(["unknown", ...names], rows)}`;
  },

  mnar() {
    const deltas = [0, 3, 6, 9];
    const found = deltas.map(() => [] as number[]);
    for (let seed = 1; seed <= 8; ++seed) {
      const data = schools({seed: 500 + seed, rows: 10_000, scores: "covariates", lower: 6, capacity: 1});
      const oracle = gapOf(fitted(MODEL, data.complete));
      deltas.forEach((delta, k) => {
        const options = {
          score: {...score, delta},
          factors: [parents],
          m: 4,
          seed,
          effects,
          covariances: "none" as const
        };
        const {pooled} = finish(multipleImputation(data.table, MODEL, options));
        found[k]!.push(100 * pooled.find(isGap)!.estimate - oracle);
      });
    }
    return `## Unknown scores that are six points lower

The same, with unknown scores six points (one residual standard deviation) below others with equal covariates; imputation
with delta. 10,000 students, effect of capacity 1 per standard deviation, 8 seeds.

${table(
  deltas.map((delta) => `delta ${delta}`),
  [found.map(summary)]
)}`;
  },

  error() {
    const names = ["as they are", "regression calibration", "SIMEX", "latent capacity"];
    const rows = [0, 1].map((missing) => {
      const found = names.map(() => [] as number[]);
      for (let seed = 1; seed <= 8; ++seed) {
        const scores = missing ? ("covariates" as const) : ("none" as const);
        const data = schools({seed: 500 + seed, rows: 10_000, scores, error: 4, capacity: 1});
        const oracle = gapOf(fitted(MODEL, data.complete));
        const formula = missing ? INDICATOR_MODEL : MODEL;
        const levels = {...data.complete.columns.opleiding_ouders!};
        const known = {...data.table, columns: {...data.table.columns, opleiding_ouders: levels}};
        found[0]!.push(gapOf(fitted(formula, known)) - oracle);
        found[1]!.push(
          gapOf(fitted(formula, calibrateScores(known, formula, score, {standardError: 4}).table)) - oracle
        );
        const extrapolated = finish(simex(known, formula, {score, errorSd: 4, seed, replicates: 5, effects}));
        found[2]!.push(100 * extrapolated.estimands.find(isGap)!.estimate - oracle);
        const options = {score, m: 4, seed, standardError: 4, effects, covariances: "none" as const};
        found[3]!.push(100 * finish(latentCapacity(known, MODEL, options)).pooled.find(isGap)!.estimate - oracle);
      }
      return [missing ? "45% unknown (indicator, but latent)" : "all known", ...found.map(summary)];
    });
    return `## Scores with error

Scores with an error of 4 points beside 6 points of capacity within the covariates (reliability .69 within, .8 over all);
effect of capacity 1 per standard deviation. 10,000 students, 8 seeds. With unknown scores only the latent sampler imputes;
the others keep the indicator.

${table(["scores", ...names], rows)}`;
  },

  coverage() {
    const runs = 200;
    const wanted = [
      {label: "coefficient niet-westers", name: "migratieachtergrondniet-westers", value: () => truth.nietWesters},
      {label: "coefficient cito", name: "cito", value: () => 0.5 / 8},
      {label: "log sd of the non-western slope", name: "sd locatie migratieachtergrondniet-westers", value: () => NaN},
      {
        label: "gap (true, these students)",
        name: "conditional migratieachtergrond niet-westers",
        value: (gap: number) => gap
      }
    ];
    const rows = (["covariates", "outcome"] as const).flatMap((scores) => {
      const covered = wanted.map(() => 0);
      const withImputationOnly = wanted.map(() => 0);
      const widths = wanted.map(() => 0);
      const counts = wanted.map(() => 0);
      for (let seed = 1; seed <= runs; ++seed) {
        const data = schools({seed: 10_000 + seed, rows: 3000, locations: 40, scores, parents: "covariates"});
        const oracle = fitted(MODEL, data.complete);
        const options = {score, factors: [parents], m: 10, seed, effects, covariances: "each" as const};
        const {pooled, m} = finish(multipleImputation(data.table, MODEL, options));
        wanted.forEach(({name, value}, k) => {
          const estimand = pooled.find((one) => one.name === name)!;
          const at = k === 2 ? Math.log(truth.slopeSd) : value(data.gap);
          const interval = pooledInterval(estimand);
          if (!interval || !Number.isFinite(interval.lower + interval.upper)) return;
          ++counts[k]!;
          widths[k]! += interval.upper - interval.lower;
          if (interval.lower <= at && at <= interval.upper) ++covered[k]!;
          const own = imputationInterval(estimand, m)!;
          const beta = oracle.design.columns.findIndex((column) => column.name === name);
          const complete = k === 3 ? gapOf(oracle) / 100 : beta >= 0 ? oracle.beta[beta]! : Number.NaN;
          if (own.lower <= complete && complete <= own.upper) ++withImputationOnly[k]!;
        });
      }
      return wanted.map(({label}, k) => [
        `${scores}: ${label}`,
        String(counts[k]),
        `${((100 * covered[k]!) / counts[k]!).toFixed(1)}%`,
        (widths[k]! / counts[k]!).toFixed(3),
        k === 2 ? "" : `${((100 * withImputationOnly[k]!) / counts[k]!).toFixed(1)}%`
      ]);
    });
    return `## Coverage of 95% intervals

${runs} data sets of 3,000 students in 40 locations (seeds 10,001-${10_000 + runs}), scores and parents unknown, m = 10.
Pooled: Rubin's interval against the true value (of the gap: of these students at these locations). Imputation only: the
finite-population interval against the estimate with nothing missing. Standard error of a rate near 95%: 1.5%. Data sets in
which an sd has no interval in any imputation are left out of its row.

${table(["unknown, quantity", "intervals", "pooled", "width", "imputation only"], rows)}`;
  }
};

const asked = process.argv.slice(2) as (keyof typeof sections)[];
const names = Object.keys(sections) as (keyof typeof sections)[];
const intro = `# Missing data and measurement error: simulations

Made by \`npx tsx tests/analysis/missing/study.ts\` from \`school-data.ts\`. The quick versions of these are in the unit tests.
`;
for (const name of asked.length > 0 ? asked : names) {
  const began = performance.now();
  const text = sections[name]();
  writeFileSync(file, merged(name, text));
  console.log(name, `${((performance.now() - began) / 1000).toFixed(0)} s`);
}

/** The file with one section replaced. */
function merged(name: keyof typeof sections, text: string): string {
  const heads = {mechanisms: "## Why", mnar: "## Unknown", error: "## Scores", coverage: "## Coverage"};
  let old = "";
  try {
    old = readFileSync(file, "utf8");
  } catch {
    old = "";
  }
  const parts = names.map((other) => {
    if (other === name) return text;
    return (
      old
        .split(/^(?=## )/m)
        .find((part) => part.startsWith(heads[other]))
        ?.trim() ?? ""
    );
  });
  return `${[intro.trim(), ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}
