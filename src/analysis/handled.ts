import type {Table} from "../glmm/table.js";

/** Students with nothing missing in what a model uses: what a fit takes. */
export interface Handled {
  readonly table: Table;
  /** Terms of the formula that stand for capacity; none without it. */
  readonly terms: readonly string[];
  /** The column whose effect per unit is that of capacity, where one column has it: not for splines. */
  readonly capacity?: string;
  /** Column of the table with a weight per student (frequencies). */
  readonly weights?: string;
}
