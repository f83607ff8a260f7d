import {LOCATION_CODE, type LocationsState, populations} from "../../charts/locations/location-state.js";
import {radioGroup} from "../../interface/choice.js";
import {codeField} from "../../interface/code-field.js";
import {sayWhyClosed} from "../../interface/control.js";
import {toggle} from "../../interface/switch.js";
import {choiceField, type Field, switchField} from "../../interface/url-state.js";
import {codebookValue} from "../../mbo/codebook.js";
import {followerOf} from "../follower.js";
import type {PartControls} from "../part.js";
import {spreadField, spreadRange} from "../spread-range.js";

const outcomes = ["doorstroom", "vsv"] as const;
const groups = ["niet-westers", "westers"] as const;
const models = ["2", "2i"] as const;

/** The code of a location; empty for the one in the middle. */
export const placeField: Field<string> = {
  start: "",
  format: String,
  parse: (text) => (LOCATION_CODE.test(text) ? text : undefined)
};

export const outcomeField: Field<LocationsState["uitkomst"]> = choiceField("doorstroom", outcomes);

/**
 * The spread first, as the assumption it is; outcome, group, model, over whom, one location to look at, the
 * truth on demand.
 */
export const locationControls: PartControls<LocationsState> = {
  id: "locaties",
  page: "locaties",
  fields: {
    spreiding: spreadField,
    uitkomst: outcomeField,
    groep: choiceField<LocationsState["groep"]>("niet-westers", groups),
    model: choiceField<LocationsState["model"]>("2", models),
    studenten: choiceField<LocationsState["studenten"]>("land", populations),
    waarheid: switchField(false),
    plaats: placeField
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
      sayWhyClosed(groep, "groep", closed ? words.groupClosed : undefined);
    };
    uitkomst.addEventListener("input", closeGroup);
    closeGroup();
    const {options, ...model} = words.model;
    const {start: startLabel, ...place} = words.place;
    return {
      spreiding: spreadRange(state.spreiding, context),
      uitkomst,
      groep,
      model: radioGroup<LocationsState["model"]>({
        ...context,
        ...model,
        id: "model",
        value: state.model,
        start: "2",
        options: models.map((value) => ({value, label: options[value]}))
      }),
      studenten: radioGroup<LocationsState["studenten"]>({
        ...context,
        ...words.students,
        id: "studenten",
        value: state.studenten,
        start: "land",
        options: populations.map((value) => ({value, label: text.locaties.populations[value]}))
      }),
      plaats: codeField({
        ...context,
        ...place,
        id: "plaats",
        value: state.plaats,
        start: "",
        startLabel,
        pattern: LOCATION_CODE
      }),
      waarheid: toggle({...context, ...words.truth, id: "waarheid", value: state.waarheid, start: false})
    };
  }
};

export const cardControls = followerOf(locationControls, "locatie");
export const repetitionControls = followerOf(locationControls, "locaties-instellingen");
export const sizeControls = followerOf(locationControls, "locaties-omvang");
export const rankControls = followerOf(locationControls, "locaties-rang");
export const relationControls = followerOf(locationControls, "locaties-niveau");
