import type {VsvState} from "../charts/story/vsv-by-level.js";
import {radioGroup, select} from "../interface/choice.js";
import {toggle} from "../interface/switch.js";
import {choiceField, switchField} from "../interface/url-state.js";
import {codebookValue} from "../mbo/codebook.js";
import type {PartControls} from "./part.js";

const tracks = ["bol", "bbl"] as const;
const years = [2019, 2020, 2021, 2022, 2023] as const;
const start: VsvState = {leerweg: "bol", jaar: 2023, verdeling: false};

/** Controls of the published figures on early leaving: track, year, mix of levels. */
export const vsvControls: PartControls<VsvState> = {
  id: "vsv",
  fields: {
    leerweg: choiceField<VsvState["leerweg"]>(start.leerweg, tracks),
    jaar: choiceField<number>(start.jaar, years),
    verdeling: switchField(start.verdeling)
  },
  controls(state, context) {
    const {text} = context;
    return {
      leerweg: radioGroup({
        ...context,
        ...text.vsv.leerweg,
        id: "leerweg",
        value: state.leerweg,
        start: start.leerweg,
        options: tracks.map((value) => ({value, label: codebookValue("leerweg", value).label[text.language]}))
      }),
      jaar: select({
        ...context,
        ...text.vsv.jaar,
        id: "jaar",
        value: state.jaar,
        start: start.jaar,
        options: years.map((value) => ({value, label: text.format.schoolYear(value)}))
      }),
      verdeling: toggle({
        ...context,
        ...text.vsv.verdeling,
        id: "verdeling",
        value: state.verdeling,
        start: start.verdeling
      })
    };
  }
};
