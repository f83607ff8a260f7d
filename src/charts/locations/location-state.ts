import type {LocationRow} from "../../analysis/definitions/location-answer.js";

/** What the parts of /locaties share. */
export interface LocationsState {
  readonly uitkomst: "doorstroom" | "vsv";
  readonly groep: "westers" | "niet-westers";
  /** 2: the study's model. 2i: with migration by level and track. */
  readonly model: "2" | "2i";
  /** The spread of the gap, as a multiple of the one in the simulation. */
  readonly spreiding: number;
  readonly waarheid: boolean;
  /** Code of the chosen location; empty: the middle one in order of the gap. */
  readonly plaats: string;
}

/** What a code looks like; whether there is such a location, the data say. */
export const LOCATION_CODE = /^l\d{4}$/;

/** The chosen location; the middle one where none is chosen, or the code is nobody's. */
export function chosenOf(locations: readonly LocationRow[], {plaats}: Pick<LocationsState, "plaats">): LocationRow {
  return locations.find(({id}) => id === plaats) ?? locations[Math.floor((locations.length - 1) / 2)]!;
}

/** Is a code given that no location has? */
export const isNobody = (locations: readonly LocationRow[], {plaats}: Pick<LocationsState, "plaats">): boolean =>
  plaats !== "" && !locations.some(({id}) => id === plaats);
