import {reconciled} from "../../interface/facets.js";
import {type LabState, readLab, writeLab} from "../../interface/lab-state.js";
import type {Text} from "../../text/nl.js";
import type {LabStart} from "./lab-data.js";

export interface Preset {
  readonly id: keyof Omit<Text["aannames"]["presets"], "label">;
  /** Query of the state. */
  readonly search: string;
}

/**
 * Ready-made choices about the outcome and year in view. first, second: the two views of equal chances between which
 * the study chose (annex 3a): background must not matter at all, or only as far as capacity explains it, here the
 * capacity itself. careful: what statistics.md 32 recommends. different: the listed specification furthest from the
 * published gap, absent where there is no list. Before locations are known the study leads to the year that it is
 * about, the others go without locations, and a view that is another model cannot be had.
 */
export function presetsFor(
  {specification, intervals}: LabState,
  {mostDifferent}: Pick<LabStart, "mostDifferent">
): Preset[] {
  const {outcome, year} = specification;
  const subject = {...readLab("").state, intervals};
  const start = readLab("").state.specification;
  const about = (id: Preset["id"], query: string): Preset[] => {
    const own = readLab(`?${query}`).state.specification;
    const found = reconciled({...own, outcome, year}, "year");
    const gaveWay = found?.model !== own.model;
    if (id === "published" && gaveWay)
      return [{id, search: writeLab({...subject, specification: {...start, outcome}})}];
    if (!found || (gaveWay && own.model !== start.model)) return [];
    return [{id, search: writeLab({...subject, specification: found})}];
  };
  const different = mostDifferent[`${outcome}-${year}`];
  return [
    ...about("published", ""),
    ...about("first", "model=1a"),
    ...about("second", "capaciteit=true"),
    ...about("careful", "cito=imputation&ouders=imputation"),
    ...(different === undefined ? [] : about("different", different))
  ];
}
