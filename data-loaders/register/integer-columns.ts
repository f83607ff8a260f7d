import {variable} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";

/** Names of the register's columns that hold numbers and not codes: formats with types store these as integers. */
export function integerColumns(): ReadonlySet<string> {
  const isInteger = ({kind}: {kind: string}) => kind === "integer" || kind === "indicator";
  const columns = registerColumns().filter((column) => isInteger(variable(column.variable)));
  return new Set([...columns.map(({name}) => name), simulatedMarker]);
}
