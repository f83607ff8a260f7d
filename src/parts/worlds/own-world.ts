import type {OutcomeName} from "../../mbo/simulation/equation.js";
import {type Changes, type World, worldWith} from "../../mbo/world/world.js";
import {type WorldName, worlds} from "../../mbo/world/worlds.js";

/** The assumptions that a reader moves. */
export interface Sliders {
  readonly gewicht: number;
  readonly validiteit: number;
  readonly betrouwbaar: number;
  readonly scheef: number;
  readonly onbekend: number;
  readonly plaatsing: number;
  readonly ouders: number;
}

export interface OwnWorldState extends Sliders {
  readonly wereld: WorldName;
  readonly wat: OutcomeName;
  readonly herijkt: boolean;
}

/** Where the sliders stand in a built-in world. Capacity counts the other way in early leaving. */
export function slidersOf(name: WorldName, outcome: OutcomeName): Sliders {
  const world = worlds[name];
  return {
    gewicht: outcome === "doorstroom" ? world.doorstroomCapacity : -world.vsvCapacity,
    validiteit: world.citoValidity,
    betrouwbaar: world.citoReliability,
    scheef: 0 - world.citoShiftGroup[1]!,
    onbekend: world.citoUnknownValue,
    plaatsing: world.underplacement[1]!,
    ouders: world.parentsUnknownLow
  };
}

/** The built-in world with what the reader moved, and only that; not recalibrated. */
export function ownWorld({wereld, wat, ...state}: OwnWorldState): World {
  const start = slidersOf(wereld, wat);
  const changes: Readonly<Record<keyof Sliders, (value: number) => Changes>> = {
    gewicht: (value) => (wat === "doorstroom" ? {doorstroomCapacity: value} : {vsvCapacity: 0 - value}),
    validiteit: (citoValidity) => ({citoValidity}),
    betrouwbaar: (citoReliability) => ({citoReliability}),
    scheef: (value) => ({citoShiftGroup: [0 - value / 2, 0 - value]}),
    onbekend: (citoUnknownValue) => ({citoUnknownValue}),
    plaatsing: (value) => ({underplacement: [value / 2, value]}),
    ouders: (parentsUnknownLow) => ({parentsUnknownLow})
  };
  const moved = (Object.keys(changes) as (keyof Sliders)[]).filter((key) => Math.abs(state[key] - start[key]) > 1e-9);
  // A slider's grid is not exact in binary: four decimals are.
  const all = moved.map((key) => changes[key](Number(state[key].toFixed(4))));
  return moved.length === 0 ? worlds[wereld] : worldWith(Object.assign({}, ...all), worlds[wereld]);
}
