import {stories, worldNames} from "../mbo/world/worlds.js";
import type {Text} from "../text/nl.js";
import type {Calibrations} from "./calibration.js";
import type {TableContent} from "./content.js";

/** The eight worlds: what is assumed, what the study's method reports of each, and what is true in it. */
export function worldsTable(calibrations: Calibrations, text: Text): TableContent {
  const {language, worlds: words} = text;
  const reported = (name: (typeof worldNames)[number], id: string) =>
    calibrations[name].targets.find((target) => target.id === id)!.reached;
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.world},
      {label: words.story},
      ...(["nonWestern", "parents"] as const).flatMap((contrast) => [
        {label: words.reported, group: words[contrast], digits: 1},
        {label: words.truth, group: words[contrast], digits: 1}
      ])
    ],
    rows: worldNames.map((name) => {
      const truth = calibrations[name].truth.find(({outcome, year}) => outcome === "doorstroom" && year === 2020)!;
      return [
        stories[name].label[language],
        stories[name].story[language],
        reported(name, "doorstroom-2020-1"),
        truth.nietWesters,
        reported(name, "doorstroom-2020-2"),
        truth.hoog
      ];
    })
  };
}
