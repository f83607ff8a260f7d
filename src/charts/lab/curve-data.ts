import type {ClaimName, Firmness} from "../../analysis/multiverse/firmness.js";
import type {Entry} from "../../analysis/multiverse/list.js";
import type {ChoiceName, OptionCode} from "../../analysis/multiverse/options.js";
import type {Contrast, Measure, Row} from "../../analysis/multiverse/row.js";
import type {VarianceShares} from "../../analysis/multiverse/variance-shares.js";
import type {OutcomeName} from "../../analysis/specification/specification.js";

/** A specification of the list with its results. */
export type ListedRow = Row & Pick<Entry, "set" | "options" | "invalid">;

/** What the curve shows of the list, and where the reader is on it. */
export interface CurveState {
  readonly contrast: Contrast;
  /** The reader's specification, as its address; and its result, for where it is not on the list. */
  readonly query: string;
  readonly value?: number | undefined;
  /** The page that shows a specification. */
  readonly href: (query: string) => string;
}

/** The multiverse of one outcome and year, as the committed results have it. */
export interface SubjectData {
  readonly outcome: OutcomeName;
  readonly year: number;
  /** In the order of the list, those without results too. */
  readonly rows: readonly ListedRow[];
  readonly firmness: readonly Firmness[];
  readonly variance: readonly VarianceShares[];
}

export interface CurveData {
  readonly subject: SubjectData;
  /** Names of the values of a row. */
  readonly measures: readonly Measure[];
  /** Which choice an option changes. */
  readonly options: Readonly<Record<OptionCode, {readonly choice: string}>>;
}

/** The committed multiverse of a world, as far as charts need it; subjects may be missing. */
export interface MultiverseData {
  readonly measures: readonly Measure[];
  readonly subjects: Readonly<Partial<Record<string, SubjectData>>>;
  readonly reasons: {readonly options: CurveData["options"]};
}

/** The curve of one outcome and year; undefined where nothing has been computed of it. */
export function curveOf(
  {measures, subjects, reasons}: MultiverseData,
  {outcome, year}: {readonly outcome: OutcomeName; readonly year: number}
): CurveData | undefined {
  const subject = subjects[`${outcome}-${year}`];
  if (!subject?.rows.some(({values}) => values.some((value) => value !== null))) return undefined;
  return {subject, measures, options: reasons.options};
}

/** A point of the curve: a specification that has the contrast. */
export interface CurvePoint {
  readonly row: ListedRow;
  readonly value: number;
}

/**
 * All specifications with the contrast, from low to high, equal ones in the order of the list.
 *
 * @throws RangeError if none has it.
 */
export function curvePoints({subject, measures}: CurveData, contrast: Contrast): CurvePoint[] {
  const at = measures.indexOf(contrast);
  const points = subject.rows.flatMap((row) => {
    const value = row.values[at];
    return value === null || value === undefined ? [] : [{row, value}];
  });
  if (points.length === 0) throw new RangeError(`invalid multiverse; no specification has a result of: ${contrast}`);
  return points.sort((a, b) => a.value - b.value);
}

const claims: Readonly<Record<OutcomeName, Readonly<Partial<Record<Contrast, ClaimName>>>>> = {
  doorstroom: {westers: "westernGoOn", "niet-westers": "nonWesternGoOn", hoog: "parentsGoOn"},
  vsv: {westers: "westernLeave", "niet-westers": "nonWesternLeave", hoog: "parentsLeave"}
};

/** How firm a contrast is over the list; undefined where it is no finding of the story. */
export const firmnessOf = ({outcome, firmness}: SubjectData, contrast: Contrast): Firmness | undefined =>
  firmness.find(({claim}) => claim === claims[outcome][contrast]);

/** A row of the matrix: an option that someone took, or (null) the choice as the study made it. */
export interface MatrixRow {
  readonly choice: ChoiceName;
  readonly option: OptionCode | null;
  /** Places in the curve of the points that took it. */
  readonly ranks: readonly number[];
}

const choices: readonly ChoiceName[] = ["model", "capacity", "missing", "selection", "definition"];

/** The choices below the curve: per choice first as the study made it, then the options that occur. */
export function matrixRows({options}: CurveData, points: readonly CurvePoint[]): MatrixRow[] {
  const codes = Object.keys(options) as OptionCode[];
  const ranksOf = (accept: (row: ListedRow) => boolean) => points.flatMap(({row}, k) => (accept(row) ? [k] : []));
  return choices.flatMap((choice) => {
    const own = codes.filter((code) => options[code].choice === choice);
    const rows: MatrixRow[] = [
      {choice, option: null, ranks: ranksOf((row) => !row.options.some((code) => own.includes(code)))},
      ...own.map((code) => ({choice, option: code, ranks: ranksOf((row) => row.options.includes(code))}))
    ];
    return rows.filter(({ranks}) => ranks.length > 0);
  });
}
