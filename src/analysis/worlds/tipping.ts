import {type Changes, type World, worldWith} from "../../mbo/world/world.js";
import {worlds} from "../../mbo/world/worlds.js";

/** Worlds from which an assumption is moved. strongTest: capacity counts heavily and the test measures it well. */
export const tippingBases = ["neutraal", "strongTest", "zwaktoets"] as const;
export type TippingBase = (typeof tippingBases)[number];

/**
 * Assumptions that are moved, with their values. crooked: points by which the test understates non-western students at
 * equal capacity. selective: log-odds of an unknown score per standard deviation lower. placement: standard deviations
 * of capacity by which non-western students are placed too low. Western students have half of the first and the last.
 */
export const tippingDoses = {
  crooked: [0, 4, 8, 12],
  selective: [0, 1, 2, 3],
  placement: [0, 0.25, 0.5, 0.75]
} as const;
export type TippingAssumption = keyof typeof tippingDoses;
export const tippingAssumptions = Object.keys(tippingDoses) as TippingAssumption[];

export interface TippingPlace {
  readonly base: TippingBase;
  readonly assumption: TippingAssumption;
  readonly dose: number;
}

/** A world of a tipping line, recalibrated; percentage points, contrasts as in calibration/effects.ts. */
export interface TippedWorld extends TippingPlace {
  readonly reported: readonly number[];
  readonly truth: readonly number[];
  readonly check: readonly number[];
  /** Mean score of the unknown less that of the known at the same level, points; null where none is unknown. */
  readonly unknownGap: number | null;
}

export const tippingPlaces: readonly TippingPlace[] = tippingAssumptions.flatMap((assumption) =>
  tippingBases.flatMap((base) => tippingDoses[assumption].map((dose) => ({base, assumption, dose})))
);

/** The world of a base that is not recalibrated yet. */
export function tippingBase(base: TippingBase): World {
  if (base !== "strongTest") return worlds[base];
  return worldWith({doorstroomCapacity: worlds.zwaktoets.doorstroomCapacity}, worlds.neutraal);
}

/** The base with the assumption at this dose, before it is recalibrated. */
export function tippedWorld({base, assumption, dose}: TippingPlace): World {
  const changes: Readonly<Record<TippingAssumption, Changes>> = {
    crooked: {citoShiftGroup: [-dose / 2, -dose]},
    selective: {citoUnknownValue: dose},
    placement: {underplacement: [dose / 2, dose]}
  };
  return worldWith(changes[assumption], tippingBase(base));
}
