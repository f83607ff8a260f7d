import type {GapPopulation, LocationRow} from "../../analysis/definitions/location-row.js";
import type {Text} from "../../text/nl.js";

/** What the parts of /locaties share. */
export interface LocationsState {
  readonly uitkomst: "doorstroom" | "vsv";
  readonly groep: "westers" | "niet-westers";
  /** 2: the study's model. 2i: with migration by level and track. */
  readonly model: "2" | "2i";
  /** The spread of the gap, as a multiple of the one in the simulation. */
  readonly spreiding: number;
  /** Over whom the gaps are: all students of the country, or the location's own. */
  readonly studenten: GapPopulation;
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

/** The standardised view, from which a reader starts, and the second one. */
export const populations: readonly GapPopulation[] = ["land", "eigen"];

/** What is shown, and over whom where that is not the start. */
export const withPopulation = (subtitle: string, population: GapPopulation, {locaties}: Text): string =>
  population === "eigen" ? `${subtitle} ${locaties.own}` : subtitle;
