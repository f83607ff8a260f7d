import type {Table} from "../../../src/glmm/table.js";

/** Every cell of a table as text, by column; missing is undefined. Two tables that say the same give the same texts. */
export function cellTexts({rows, columns}: Table): Record<string, (string | undefined)[]> {
  const texts = Object.entries(columns).map(([name, column]) => {
    const at = (row: number) => {
      if (column.kind === "factor") return column.levels[column.codes[row]!];
      return Number.isNaN(column.values[row]!) ? undefined : String(column.values[row]!);
    };
    return [name, Array.from({length: rows}, (_, row) => at(row))] as const;
  });
  return Object.fromEntries(texts);
}
