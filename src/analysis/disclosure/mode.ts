import {InputError} from "../../glmm/input-error.js";
import type {Table} from "../../glmm/table.js";
import {simulatedMarker} from "../../mbo/simulated-marker.js";
import type {DisclosureMode} from "./report.js";

/**
 * Are the rules enforced or only reported? The data decide: a register that says of every student that it is
 * simulated is reported on; any other is taken to be real. What the user says counts where the data are silent;
 * `real` always does.
 *
 * @throws InputError if the user says simulated and the data say otherwise.
 */
export function modeOf(register: Table, claim?: "real" | "simulated"): DisclosureMode {
  const said = saysSimulated(register);
  if (claim === "simulated" && said === false) {
    throw new InputError(`invalid claim; the data do not say 1 in every row of ${simulatedMarker}: simulated`);
  }
  if (claim === "real") return "enforced";
  return said === true || claim === "simulated" ? "reported" : "enforced";
}

/** What the data say of themselves; undefined: nothing. */
function saysSimulated({rows, columns}: Table): boolean | undefined {
  const column = Object.hasOwn(columns, simulatedMarker) ? columns[simulatedMarker] : undefined;
  if (!column) return undefined;
  if (column.kind === "numeric") return rows > 0 && column.values.every((value: number) => value === 1);
  return rows > 0 && column.codes.every((code: number) => column.levels[code] === "1");
}
