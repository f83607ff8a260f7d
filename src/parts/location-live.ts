import {FileAttachment} from "observablehq:stdlib";
import {type PackedEvidence, unpackEvidence} from "../analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../analysis/definitions/location-answer.js";
import type {LocationsState} from "../charts/location-caterpillar.js";
import type {LivePart} from "./live.js";
import {locationControls, rankControls, relationControls, sizeControls} from "./location-controls.js";
import {type PartControls, type PartView, startOf} from "./part.js";

let known: Promise<Locations> | undefined;

/** The evidence is fetched once, when a part comes near. */
const locations = (): Promise<Locations> => {
  known ??= FileAttachment("../data/definitions.json")
    .json<PackedEvidence>()
    .then((packed) => new Locations(unpackEvidence(packed), packed.variation));
  return known;
};

type Views = typeof import("./location-views.js");

function live(
  part: PartControls<LocationsState>,
  view: (views: Views) => PartView<LocationAnswer, LocationsState>
): LivePart<LocationAnswer, LocationsState> {
  return {
    part,
    view: async () => view(await import("./location-views.js")),
    computes: false,
    start: async () => (await locations()).answer(startOf(part)),
    async answer(state) {
      const ready = await locations();
      const before = performance.now();
      const data = ready.answer(state);
      return {data, milliseconds: performance.now() - before};
    },
    cancel() {}
  };
}

/** The parts of /locaties. */
export const locationLive = [
  live(locationControls, ({caterpillarView}) => caterpillarView),
  live(sizeControls, ({sizeView}) => sizeView),
  live(rankControls, ({rankView}) => rankView),
  live(relationControls, ({relationView}) => relationView)
];
