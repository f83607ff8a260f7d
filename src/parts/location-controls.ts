import type {LocationsState} from "../charts/location-caterpillar.js";
import {radioGroup} from "../interface/choice.js";
import {range} from "../interface/range.js";
import {toggle} from "../interface/switch.js";
import {choiceField, numberField, switchField} from "../interface/url-state.js";
import {codebookValue} from "../mbo/codebook.js";
import {followerOf} from "./follower.js";
import type {PartControls} from "./part.js";

const outcomes = ["doorstroom", "vsv"] as const;
const groups = ["niet-westers", "westers"] as const;
const place = {start: 50, low: 0, high: 100, step: 0.1};

/** Outcome, group, the truth on demand, and one location to look at. */
export const locationControls: PartControls<LocationsState> = {
  id: "locaties",
  page: "locaties",
  fields: {
    uitkomst: choiceField<LocationsState["uitkomst"]>("doorstroom", outcomes),
    groep: choiceField<LocationsState["groep"]>("niet-westers", groups),
    waarheid: switchField(false),
    plaats: numberField(place.start, place)
  },
  controls(state, context) {
    const {text} = context;
    const words = text.locaties.controls;
    const uitkomst = radioGroup({
      ...context,
      id: "uitkomst",
      label: words.outcome.label,
      value: state.uitkomst,
      start: "doorstroom",
      options: outcomes.map((value) => ({value, label: words.outcome.options[value]}))
    });
    const groep = radioGroup({
      ...context,
      ...words.group,
      id: "groep",
      value: state.groep,
      start: "niet-westers",
      options: groups.map((value) => ({value, label: codebookValue("migratieachtergrond", value).label[text.language]}))
    });
    // Too few early leavers with a western background per location to say anything (statistics.md 29).
    const closeGroup = () => {
      const closed = uitkomst.value === "vsv";
      groep.classList.toggle("control-closed", closed);
      for (const input of groep.querySelectorAll("input")) input.disabled = closed;
    };
    uitkomst.addEventListener("input", closeGroup);
    closeGroup();
    return {
      uitkomst,
      groep,
      plaats: range({
        ...context,
        ...words.place,
        id: "plaats",
        value: state.plaats,
        start: place.start,
        startLabel: words.place.start,
        min: place.low,
        max: place.high,
        step: place.step
      }),
      waarheid: toggle({...context, ...words.truth, id: "waarheid", value: state.waarheid, start: false})
    };
  }
};

export const sizeControls = followerOf(locationControls, "locaties-omvang");
export const rankControls = followerOf(locationControls, "locaties-rang");
export const relationControls = followerOf(locationControls, "locaties-niveau");
