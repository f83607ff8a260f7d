import type {LocationAnswer} from "../analysis/definitions/location-answer.js";
import {chosenOf, type LocationsState, locationCaterpillar} from "../charts/location-caterpillar.js";
import {locationRank} from "../charts/location-rank.js";
import {locationRelation} from "../charts/location-relation.js";
import {deviation, inClass, locationSize} from "../charts/location-size.js";
import type {PartView} from "./part.js";

type View = PartView<LocationAnswer, LocationsState>;

/** All locations, the chosen one, and what an average student could expect. */
export const caterpillarView: View = {
  chart: locationCaterpillar,
  sentence({locations, outcome, group, student}, state, text) {
    const {card, student: expected} = text.locaties.spread;
    const chosen = chosenOf(locations, state);
    const [low, middle, high] = student.group;
    const [lowNone, middleNone, highNone] = student.reference;
    return [
      card({...chosen, truth: state.waarheid ? chosen.truth : null}),
      expected({own: group, outcome, low, middle, high, lowNone, middleNone, highNone})
    ].join("\n");
  }
};

export const sizeView: View = {
  chart: locationSize,
  sentence({locations}, _state, text) {
    const spread = (from: number, to: number) => deviation(inClass(locations, from, to).flatMap(({raw}) => raw ?? []));
    return text.locaties.size.sentence(spread(1, 25), spread(100, Number.POSITIVE_INFINITY));
  }
};

export const rankView: View = {
  chart: locationRank,
  sentence: ({right}, _state, text) => text.locaties.rank.sentence(right.shrunken, right.raw)
};

export const relationView: View = {
  chart: locationRelation,
  sentence: ({relation}, _state, text) => text.locaties.relation.sentence(relation)
};
