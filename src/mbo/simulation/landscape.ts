import {exp} from "../../math/exponential.js";
import type {Stream} from "../../math/random.js";
import type {World} from "../world/world.js";
import type {InstitutionDraws} from "./draws.js";
import {apportion, cumulate, pick} from "./shares.js";

/** Standard normal draws of one institution or location for one outcome: its level and the gaps of both groups. */
export type Shocks = readonly [level: number, western: number, nonWestern: number];

export interface Institution {
  readonly students: number;
  /** Its locations, by number in {@link Landscape.locations}. */
  readonly first: number;
  readonly count: number;
  /** Log-odds above the average of a student with a migration background. */
  readonly mix: number;
  /** The sector of a vocational college; undefined for an institution of all sectors. */
  readonly sector: number | undefined;
  readonly shocks: {readonly doorstroom: Shocks; readonly vsv: Shocks};
}

export interface Location {
  readonly institution: number;
  readonly size: number;
  /** Log-odds above the average of its institution. */
  readonly mix: number;
  /** Above 0: mostly high levels. Standard normal. */
  readonly focus: number;
  readonly sector: number;
  readonly shocks: {readonly doorstroom: Shocks; readonly vsv: Shocks};
}

/** Institutions and their locations. */
export interface Landscape {
  readonly institutions: readonly Institution[];
  readonly locations: readonly Location[];
  /**
   * Per institution, for each level (1-4), sector and with or without a migration background, the cumulative shares of
   * its locations: [((level - 1) 4 + sector) 2 + background] count + location.
   */
  readonly choice: readonly Float64Array[];
}

const mainSectors = Float64Array.of(0.3, 0.55, 0.8, 1);
const firstCollege = 3;
const collegeSectors = Float64Array.of(0.1, 0.5, 0.7, 1);
const withinType = 0.25;

/** Draws the institutions and locations of a world. */
export function drawLandscape(world: World, draws: readonly InstitutionDraws[]): Landscape {
  const own = draws.map(({landscape}, j) => drawInstitution(world, landscape, typeOf(world, j)));
  const sizes = own.map(({size}) => size);
  const students = apportion(world.students, sizes);
  const counts = apportion(world.locations, sizes, 1);
  const institutions: Institution[] = [];
  const locations: Location[] = [];
  own.forEach((institution, j) => {
    institutions.push({...institution, students: students[j]!, first: locations.length, count: counts[j]!});
    for (let l = 0; l < counts[j]!; ++l) {
      locations.push({institution: j, ...drawLocation(world, draws[j]!.landscape, institution.sector)});
    }
  });
  return {
    institutions,
    locations,
    choice: institutions.map(({first, count}) => choiceOf(world, locations.slice(first, first + count)))
  };
}

function typeOf(world: World, j: number): number {
  return pick(cumulate(Float64Array.from(world.typeShares)), (j + 0.5) / world.institutions);
}

function drawInstitution(world: World, draw: Stream, type: number) {
  const size = world.typeSizes[type]! * exp(withinType * draw.normal());
  const mix = world.mixInstitutions * draw.normal();
  const preferred = pick(collegeSectors, draw.uniform());
  return {size, mix, sector: type >= firstCollege ? preferred : undefined, shocks: drawShocks(draw)};
}

function drawLocation(world: World, draw: Stream, college: number | undefined): Omit<Location, "institution"> {
  const size = exp(world.sizeSpread * draw.normal());
  const mix = world.mixLocations * draw.normal();
  const focus = draw.normal();
  const main = pick(mainSectors, draw.uniform());
  return {size, mix, focus, sector: college ?? main, shocks: drawShocks(draw)};
}

function drawShocks(draw: Stream) {
  const three = (): Shocks => [draw.normal(), draw.normal(), draw.normal()];
  return {doorstroom: three(), vsv: three()};
}

/** Students choose a location in proportion to its size, raised where it fits their level, sector and group. */
function choiceOf(world: World, locations: readonly Location[]): Float64Array {
  const table = new Float64Array(32 * locations.length);
  for (let row = 0; row < 32; ++row) {
    const [level, sector, background] = [1 + (row >> 3), (row >> 1) & 3, row & 1];
    const weights = Float64Array.from(locations, (location) => {
      const fitsLevel = world.levelFocus * location.focus * (level - 2.8) * 0.5;
      const fitsSector = level > 1 && location.sector === sector ? world.sectorFocus : 0;
      return location.size * exp(clamp(fitsLevel + fitsSector + (background ? location.mix : 0)));
    });
    table.set(cumulate(weights), row * locations.length);
  }
  return table;
}

const clamp = (x: number) => Math.max(-30, Math.min(30, x));
