import {
  Column as ArrowColumn,
  type Batch,
  batchType,
  columnFromArray,
  type DataType,
  dictionary,
  float32,
  float64,
  int8,
  int16,
  int32,
  type TypedArray,
  uint8,
  uint16,
  utf8
} from "@uwdata/flechette";
import type {FactorColumn, NumericColumn} from "../../src/glmm/table.js";
import type {IntegerColumn, StoredColumn} from "./stored-column.js";

/**
 * A column as Arrow holds it, in batches of so many rows: a factor as a dictionary of its levels, whole numbers in the
 * smallest type, other numbers as floats. Batches are views on the column's own codes and values where these can be
 * taken over; below a null stands whatever stood there.
 */
export function arrowColumn(column: StoredColumn, rows: number, batchRows: number): ArrowColumn<unknown> {
  if (column.kind === "factor") return texts(column, batchRows);
  return column.kind === "integer" ? integers(column, rows, batchRows) : floats(column, batchRows);
}

function texts({levels, codes}: FactorColumn, batchRows: number): ArrowColumn<unknown> {
  const words = columnFromArray(levels.length > 0 ? [...levels] : [""], utf8());
  const index = codes instanceof Uint8Array ? uint8() : codes instanceof Uint16Array ? uint16() : int32();
  const type = dictionary(words.type, index);
  return inBatches(type, codes, batchRows, (row) => codes[row]! >= 0 && codes[row]! < levels.length, words);
}

function integers({smallest, largest, at}: IntegerColumn, rows: number, batchRows: number): ArrowColumn<unknown> {
  const fits = (limit: number) => smallest >= -limit && largest < limit;
  const [type, values] = fits(2 ** 7)
    ? [int8(), new Int8Array(rows)]
    : fits(2 ** 15)
      ? [int16(), new Int16Array(rows)]
      : [int32(), new Int32Array(rows)];
  for (let row = 0; row < rows; ++row) values[row] = at(row);
  return inBatches(type, values, batchRows, (row) => !Number.isNaN(at(row)));
}

function floats({values}: NumericColumn, batchRows: number): ArrowColumn<unknown> {
  const type = values instanceof Float32Array ? float32() : float64();
  const own = values instanceof Float32Array || values instanceof Float64Array ? values : Float64Array.from(values);
  return inBatches(type, own, batchRows, (row) => !Number.isNaN(own[row]!));
}

function inBatches(
  type: DataType,
  values: TypedArray,
  batchRows: number,
  isPresent: (row: number) => boolean,
  words?: ArrowColumn<unknown>
): ArrowColumn<unknown> {
  const Kind = batchType(type);
  const data: Batch<unknown>[] = [];
  for (let start = 0; start === 0 || start < values.length; start += batchRows) {
    const own = values.subarray(start, start + batchRows);
    const {length} = own;
    const validity = new Uint8Array(Math.ceil(length / 8));
    let nullCount = 0;
    for (let i = 0; i < length; ++i) {
      if (isPresent(start + i)) validity[i >> 3]! |= 1 << (i & 7);
      else ++nullCount;
    }
    const batch = new Kind({
      length,
      nullCount,
      type,
      values: own,
      validity: nullCount > 0 ? validity : new Uint8Array()
    });
    data.push(words ? batch.setDictionary(words) : batch);
  }
  return new ArrowColumn(data, type);
}
