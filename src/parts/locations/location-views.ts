import {FEW_EVENTS} from "../../analysis/definitions/few-events.js";
import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import {locationCard} from "../../charts/locations/location-card.js";
import {caterpillarX, locationCaterpillar} from "../../charts/locations/location-caterpillar.js";
import {locationRank} from "../../charts/locations/location-rank.js";
import {locationRelation} from "../../charts/locations/location-relation.js";
import {deviation, inClass, locationSize} from "../../charts/locations/location-size.js";
import {chosenOf, isNobody, type LocationsState} from "../../charts/locations/location-state.js";
import {all, more, spreadRepetitions} from "../../charts/locations/spread-repetitions.js";
import {writeState} from "../../interface/url-state.js";
import type {PartView} from "../part.js";
import {cardControls, locationControls} from "./location-controls.js";

type View = PartView<LocationAnswer, LocationsState>;

/** All locations, of which one can be pointed at, and the spread under both models. */
export const caterpillarView: View = {
  chart: locationCaterpillar,
  sentence(data, {model, spreiding: times, waarheid}, text) {
    const {spread, otherSpread: other, apart, covered, locations, medianEvents, population} = data;
    const count = locations.length;
    const words = text.locaties.spread;
    const few = medianEvents < FEW_EVENTS ? ` ${words.few(medianEvents)}` : "";
    const said = words.sentence({
      spread,
      other,
      model,
      times,
      own: population === "eigen",
      apart,
      count,
      covered: waarheid ? covered : null
    });
    return said + few;
  },
  pick: {
    label: (text) => text.locaties.pick.label,
    count: ({locations}) => locations.length,
    chosen: ({locations}, state) => locations.indexOf(chosenOf(locations, state)),
    x: ({locations}, place, width) => caterpillarX(place, locations.length, width),
    words({locations}, place, text) {
      const {id, gap, low, high} = locations[place]!;
      return text.locaties.pick.words(id, gap, low, high);
    },
    at: ({locations}, place, state) => ({...state, plaats: locations[place]!.id})
  }
};

/** The chosen location with its numbers and an address of its own. */
export const cardView: View = {
  chart: locationCard,
  sentence({locations, population}, state, text) {
    const {card} = text.locaties;
    const chosen = chosenOf(locations, state);
    const other = population === "eigen" ? "land" : "eigen";
    const own = card.sentence({
      ...chosen,
      truth: state.waarheid ? chosen.truth : null,
      other: {population: other, gap: chosen.views[other].gap}
    });
    return isNobody(locations, state) ? `${card.nobody(state.plaats)} ${own}` : own;
  },
  link({locations}, state, text) {
    const {id} = chosenOf(locations, state);
    const query = writeState(locationControls.fields, {...state, plaats: id}, "");
    return {href: `./locaties${query}#${cardControls.id}`, words: text.locaties.card.link(id)};
  }
};

/** Where level and gap vary more: locations or institutions. */
export const repetitionView: View = {
  chart: spreadRepetitions,
  sentence({repetitions, group}, _state, text) {
    const words = text.locaties.repetitions;
    if (!repetitions) return words.none;
    return words.sentence({level: more(repetitions, "niveau"), gap: more(repetitions, group), all: all(repetitions)});
  }
};

export const sizeView: View = {
  chart: locationSize,
  sentence({locations, outside}, _state, text) {
    const spread = (from: number, to: number) => deviation(inClass(locations, from, to).flatMap(({raw}) => raw ?? []));
    return text.locaties.size.sentence(spread(1, 25), spread(100, Number.POSITIVE_INFINITY), outside);
  }
};

export const rankView: View = {
  chart: locationRank,
  sentence: ({right}, _state, text) => text.locaties.rank.sentence(right.shrunken, right.raw)
};

export const relationView: View = {
  chart: locationRelation,
  sentence({relation, population}, _state, text) {
    const {sentence, ownLevel} = text.locaties.relation;
    return population === "eigen" ? `${sentence(relation)} ${ownLevel}` : sentence(relation);
  }
};
