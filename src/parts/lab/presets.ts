import {publishedFor} from "../../interface/facets.js";
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
 * published gap, absent where there is no list.
 */
export function presetsFor(
  {specification, intervals}: LabState,
  {mostDifferent}: Pick<LabStart, "mostDifferent">
): Preset[] {
  const {outcome, year} = publishedFor(specification);
  const subject = {...readLab("").state, intervals};
  const about = (query: string) => {
    const {state} = readLab(`?${query}`);
    return writeLab({...subject, specification: {...state.specification, outcome, year}});
  };
  const different = mostDifferent[`${outcome}-${year}`];
  return [
    {id: "published", search: about("")},
    {id: "first", search: about("model=1a")},
    {id: "second", search: about("capaciteit=true")},
    {id: "careful", search: about("cito=imputation&ouders=imputation")},
    ...(different === undefined ? [] : [{id: "different" as const, search: about(different)}])
  ];
}
