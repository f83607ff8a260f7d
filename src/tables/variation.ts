import type {ModelVariation} from "../analysis/definitions/variation-by-model.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Models 2, 2i and 3 side by side: the spread of the gap, and how much of gap and level lies between institutions. */
export function variationTable(variation: readonly ModelVariation[], text: Text): TableContent {
  const words = text.locaties.models;
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.outcome},
      {label: words.model},
      {label: words.sdNonWestern, digits: 1},
      {label: words.sdWestern, digits: 1},
      {label: words.gapShare, digits: 0},
      {label: words.levelShare, digits: 0}
    ],
    rows: variation.map(({outcome, model, gaps, partition}) => {
      const [western, nonWestern] = ["westers", "niet-westers"].map((level) => gaps.find((gap) => gap.level === level));
      const level = partition.find(({migratieachtergrond}) => migratieachtergrond === "geen") ?? partition[0]!;
      return [
        text.locaties.controls.outcome.options[outcome],
        words.names[model],
        nonWestern!.points,
        // No claims about western slopes in early leaving: too few events (statistics.md 29).
        outcome === "vsv" ? words.none : western!.points,
        model === "3" ? 100 * (nonWestern!.pointShare ?? 0) : words.zero,
        (100 * level.institution) / (level.institution + level.location)
      ];
    })
  };
}
