import type {DesignOptions} from "../../glmm/build-design.js";
import type {Table} from "../../glmm/table.js";

/** Students with nothing missing in what a model uses: what a fit takes. */
export interface Handled {
  readonly table: Table;
  /** Terms of the formula that stand for capacity; none without it. */
  readonly terms: readonly string[];
  /** The column whose effect per unit is that of capacity, where one column has it: not for splines. */
  readonly capacity?: string;
  /** Points that the column of scores was lowered by: the mean of the known ones. */
  readonly centre?: number;
  /** Where capacity is a spline: its columns, and their values at any score (centred, as in the column `cito`). */
  readonly spline?: {readonly columns: readonly string[]; readonly at: (score: number) => Float64Array};
  /** Column of the table with a weight per student (frequencies). */
  readonly weights?: string;
}

/** The option of a design that says how students are weighted. */
export const weighting = ({weights}: Pick<Handled, "weights">): DesignOptions =>
  weights === undefined ? {} : {weights: {column: weights, kind: "frequency"}};
