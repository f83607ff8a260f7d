import type {ImprovedState} from "../../charts/definitions/improved-by-chance.js";
import type {ScalesState} from "../../charts/definitions/vsv-scales.js";
import {radioGroup} from "../../interface/choice.js";
import {range} from "../../interface/range.js";
import {toggle} from "../../interface/switch.js";
import {choiceField, numberField, switchField} from "../../interface/url-state.js";
import {codebookValue} from "../../mbo/codebook.js";
import type {PartControls} from "../part.js";

const tracks = ["bol", "bbl"] as const;
const groups = ["niet-westers", "westers"] as const;

/** Track, group and mix of levels of the published gap on four scales. */
export const scalesControls: PartControls<ScalesState> = {
  id: "maten",
  page: "definities",
  fields: {
    leerweg: choiceField<ScalesState["leerweg"]>("bol", tracks),
    wie: choiceField<ScalesState["wie"]>("niet-westers", groups),
    verdeling: switchField(false)
  },
  controls(state, context) {
    const {language, maatstaven} = context.text;
    const words = maatstaven.scales;
    const named = <T extends string>(variable: "leerweg" | "migratieachtergrond", values: readonly T[]) =>
      values.map((value) => ({value, label: codebookValue(variable, value).label[language]}));
    return {
      leerweg: radioGroup({
        ...context,
        ...words.leerweg,
        id: "leerweg",
        value: state.leerweg,
        start: "bol",
        options: named("leerweg", tracks)
      }),
      wie: radioGroup({
        ...context,
        ...words.wie,
        id: "wie",
        value: state.wie,
        start: "niet-westers",
        options: named("migratieachtergrond", groups)
      }),
      verdeling: toggle({...context, ...words.verdeling, id: "verdeling-vsv", value: state.verdeling, start: false})
    };
  }
};

const reliability = {start: 50, low: 0, high: 100, step: 5};

/** What may change while nobody does anything. */
export const improvedControls: PartControls<ImprovedState> = {
  id: "verbeterd",
  page: "definities",
  fields: {verschuiving: switchField(true), betrouwbaarheid: numberField(reliability.start, reliability)},
  controls({verschuiving, betrouwbaarheid}, context) {
    const {text} = context;
    const words = text.maatstaven.improved;
    const {start, low, high, step} = reliability;
    return {
      verschuiving: toggle({...context, ...words.verschuiving, id: "verschuiving", value: verschuiving, start: true}),
      betrouwbaarheid: range({
        ...context,
        ...words.betrouwbaarheid,
        id: "betrouwbaarheid",
        value: betrouwbaarheid,
        start,
        min: low,
        max: high,
        step,
        startLabel: text.control.assumption(text.format.number(start))
      })
    };
  }
};
