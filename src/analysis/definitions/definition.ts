/** The choices that a definition of gelijke kansen is made of, in the order of its sentence. */
export const definitionOptions = {
  outcome: ["doorstroom", "vsv"],
  /** Against students without a migration background; for parents: low against high education. */
  group: ["niet-westers", "westers", "ouders-laag"],
  /** niets: nothing. niveau: the level of the programme. alles: all that the study held constant, cito included. */
  held: ["niets", "niveau", "alles"],
  /**
   * verschil: difference in percentage points. gunstig, ongunstig: ratio of the chances of the favourable and of the
   * unfavourable outcome. odds: odds ratio.
   */
  scale: ["verschil", "gunstig", "ongunstig", "odds"],
  /** elk: any difference counts. nadeel: only one to the disadvantage of the group. */
  direction: ["elk", "nadeel"],
  level: ["landelijk", "instelling", "locatie"]
} as const;

type Options = typeof definitionOptions;
export type GapGroup = Options["group"][number];
export type Held = Options["held"][number];
export type Scale = Options["scale"][number];
export type Level = Options["level"][number];
export type GapOutcome = Options["outcome"][number];
export type Direction = Options["direction"][number];

/** Of which units the gap must be within the tolerance. aandeel: of the units; studenten: of the group's students. */
export type Rule =
  | {readonly kind: "alle"}
  | {readonly kind: "aandeel"; readonly share: number}
  | {readonly kind: "studenten"; readonly share: number};

export const ruleKinds = ["alle", "aandeel", "studenten"] as const;

/** When chances are called equal: plain data, without a verdict. */
export interface Definition {
  readonly outcome: GapOutcome;
  readonly group: GapGroup;
  readonly held: Held;
  readonly scale: Scale;
  /** Of a difference: percentage points. Of a ratio r: per cent that r, or 1 / r, may be above 1. */
  readonly tolerance: number;
  readonly direction: Direction;
  readonly level: Level;
  /** For a national definition always alle: there is one number. */
  readonly rule: Rule;
}

/** Bounds of the numbers in a definition. */
export const bounds = {tolerance: {low: 0, high: 100, step: 0.1}, share: {low: 1, high: 99, step: 1}} as const;

/** What stands on the page first. Tolerance and share are ours: no source gives one. */
export const defaultDefinition: Definition = {
  outcome: "doorstroom",
  group: "niet-westers",
  held: "alles",
  scale: "verschil",
  tolerance: 5,
  direction: "elk",
  level: "locatie",
  rule: {kind: "aandeel", share: 90}
};
