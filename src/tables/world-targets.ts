import {stories, worldNames} from "../mbo/world/worlds.js";
import type {Text} from "../text/nl.js";
import type {Calibrations} from "./calibration.js";
import type {TableContent} from "./content.js";

/** The published differences of 2020, and what the study's check adds: by their ids in a report. */
const DIFFERENCE = /^(doorstroom|vsv)-2020-\d$/;
const CHECK = /^(doorstroom|vsv)-check-\d$/;

/** How every world meets the figures that it was solved for. */
export function worldTargetsTable(calibrations: Calibrations, text: Text): TableContent {
  const words = text.werelden.targets;
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.world},
      {label: words.targets, digits: 0},
      {label: words.met, digits: 0},
      {label: words.miss, digits: 3},
      {label: words.check, digits: 2}
    ],
    rows: worldNames.map((name) => {
      const {targets} = calibrations[name];
      const primary = targets.filter(({rank}) => rank === "primary");
      const largest = (ids: RegExp, of: (target: (typeof targets)[number]) => number) =>
        Math.max(...targets.filter(({id}) => ids.test(id)).map((target) => Math.abs(of(target))));
      return [
        stories[name].label[text.language],
        primary.length,
        primary.filter(({met}) => met).length,
        largest(DIFFERENCE, ({difference}) => difference),
        largest(CHECK, ({reached}) => reached)
      ];
    })
  };
}
