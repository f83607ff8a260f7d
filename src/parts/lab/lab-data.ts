import type {Comparison} from "../../analysis/compare.js";
import type {Ladder} from "../../analysis/ladder.js";
import type {Result} from "../../analysis/result.js";
import type {TruthResults} from "../../analysis/truth/results.js";
import type {MultiverseData} from "../../charts/lab/curve-data.js";

/** What the build knows: the published choices on the default world, and what the experiments give. */
export interface LabStart {
  /** With errors and variation. */
  readonly result: Result;
  readonly ladder: Ladder;
  /** Model 3 with the same choices: where the gap may also differ between institutions. */
  readonly fair: Result;
  readonly experiments: {readonly noScore: Result; readonly shifted: Result};
  /** The non-western gap in the world of the weak test, percentage points. */
  readonly weakWorld: {readonly reported: number; readonly truth: number};
  /** Per outcome and year (`doorstroom-2020`) the query furthest from the published gap; none without a multiverse. */
  readonly mostDifferent: Readonly<Record<string, string>>;
}

/** Results that were computed beforehand; absent where there are none. */
export interface LabStudies {
  readonly multiverse?: MultiverseData | undefined;
  readonly truth?: TruthResults | undefined;
}

/** All that is known of one state; what follows the point estimates comes later. */
export interface LabData extends LabStudies {
  readonly result: Result;
  /** The published choices on the same students. */
  readonly reference?: Result | undefined;
  readonly comparison?: Comparison | undefined;
  readonly ladder?: Ladder | undefined;
  readonly fair?: Result | undefined;
  /** Whether `result` says where the variation lies. */
  readonly varied: boolean;
  /** Of few imputations; better estimates follow. */
  readonly preview: boolean;
}

/** The start state: everything is there. */
export const startData = ({result, ladder, fair}: LabStart, studies: LabStudies): LabData => ({
  ...studies,
  result,
  reference: result,
  ladder,
  fair,
  varied: true,
  preview: false
});
