import type {FactorColumn, NumericColumn, Table} from "../../glmm/table.js";
import {simulatedMarker} from "../../mbo/simulated-marker.js";
import type {Analysis} from "../analyse.js";
import type {Handled} from "../handling/handled.js";
import {withComposition} from "../students/composition.js";

/** Points of cito by which the columns `cito_s1_up`, `cito_s1_down` and so on are moved. */
export const SPLINE_STEP = 0.01;

/**
 * The table that a specification is fitted to, as others can use it: outcome `y`, the columns of the formula, the
 * groups, and what effects need beside them (the variable of the subgroup; splines at moved scores). No truth but what
 * the specification itself asks for. Simulated students are marked as such.
 */
export function analysisTable({handled, result, formula, records}: Analysis): Table {
  const {specification} = result;
  const students = specification.model === "2w" ? withComposition(handled) : handled;
  const {table} = students;
  const names = new Set([...(formula.match(/[A-Za-z_]\w*/g) ?? []), ...(handled.weights ? [handled.weights] : [])]);
  if (specification.subgroup) names.add(specification.subgroup.variable);
  const used = Object.entries(table.columns).filter(([name]) => names.has(name));
  const mark: NumericColumn = {kind: "numeric", values: new Uint8Array(table.rows).fill(1)};
  const simulated = Object.hasOwn(records.register.columns, simulatedMarker) || records.truth !== undefined;
  return {
    rows: table.rows,
    columns: {
      ...Object.fromEntries(used),
      ...(used.some(([name]) => name === "cito_s1") ? movedSplines(students) : {}),
      ...(simulated && {[simulatedMarker]: mark})
    }
  };
}

/** Factors of a table with the levels that someone has, the reference first: those are the ones with a coefficient. */
export function presentLevels({columns}: Table): Record<string, string[]> {
  const factors = Object.entries(columns).filter(
    (entry): entry is [string, FactorColumn] => entry[1].kind === "factor"
  );
  return Object.fromEntries(
    factors.map(([name, {levels, codes}]) => {
      const seen = new Uint8Array(levels.length);
      for (const code of codes) seen[code] = 1;
      return [name, levels.filter((_, k) => seen[k] === 1)];
    })
  );
}

function movedSplines({spline, table}: Handled): Record<string, NumericColumn> {
  if (!spline) return {};
  const scores = (table.columns.cito as NumericColumn).values;
  const moved = (step: number, k: number): NumericColumn => ({
    kind: "numeric",
    values: Float64Array.from(scores, (score) => spline.at(score + step)[k]!)
  });
  return Object.fromEntries(
    spline.columns.flatMap((name, k) => [
      [`${name}_up`, moved(SPLINE_STEP, k)],
      [`${name}_down`, moved(-SPLINE_STEP, k)]
    ])
  );
}
