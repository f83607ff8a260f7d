import type {Contrast} from "../../analysis/multiverse/row.js";
import type {VarianceShares} from "../../analysis/multiverse/variance-shares.js";
import {svgElements} from "../../markup/svg.js";
import type {Text} from "../../text/nl.js";
import {canvas} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour} from "../drawing/contrasts.js";
import type {SubjectData} from "./curve-data.js";

export interface ChoiceState {
  readonly contrast: Contrast;
}

/** Squared points below which nothing is said to move: results are shown to a tenth of a point. */
const STILL = 0.05 ** 2;

/** Which choice moves a contrast most: shares of its variance over the list of specifications. */
export const choiceShares: Chart<SubjectData, ChoiceState> = {
  id: "welke-keuze-telt",
  badge: "simulated",
  sources: [{source: "methode", place: {nl: "alle keuzes van de analyse", en: "all choices of the analysis"}}],

  caption(data, {contrast}, text) {
    const {shares} = text.multiverse;
    const own = sharesOf(data, contrast);
    const rows = rowsOf(own, text);
    const top = rows.slice(0, own.choices.length).reduce((a, b) => (b.share > a.share ? b : a));
    const about = text.labCharts.about(data.outcome, data.year);
    return {
      title: own.variance < STILL ? shares.title.none : shares.title.most(top.label, top.share),
      subtitle: shares.subtitle(about, text.labCharts.groups[contrast], own.specifications),
      alternative: shares.alternative(rows.map(({label, share}) => shares.alternativeRow(label, share)).join(" ")),
      note: [shares.sd(Math.sqrt(own.variance)), shares.note, text.multiverse.noProbability].join(" ")
    };
  },

  key: () => [],

  table(data, {contrast}, text) {
    const {table} = text.multiverse.shares;
    const own = sharesOf(data, contrast);
    return {
      caption: `${table.caption}: ${text.labCharts.groups[contrast]}`,
      columns: [{label: table.choice}, {label: table.share, digits: 1}, {label: table.variance, digits: 3}],
      rows: rowsOf(own, text).map(({label, share}) => [label, share, (share / 100) * own.variance])
    };
  },

  draw(data, {contrast}, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const rows = rowsOf(sharesOf(data, contrast), text);
    const narrow = width < 480;
    const left = narrow ? 0 : 215;
    const row = narrow ? 46 : 32;
    const room = width - left - 52;
    return canvas(
      options,
      rows.length * row + 6,
      ...rows.flatMap(({label, share, rest}, k) => {
        const y = k * row + (narrow ? 22 : 6);
        const size = (Math.max(0, share) / 100) * room;
        const look = rest
          ? {fill: "none", stroke: "var(--quiet)", "stroke-dasharray": "2 2"}
          : {fill: contrastColour(contrast), "fill-opacity": 0.55};
        return [
          narrow
            ? s("text", {x: 0, y: y - 6}, label)
            : s("text", {x: left - 10, y: y + 13, "text-anchor": "end"}, label),
          s("rect", {x: left, y, width: size, height: 17, ...look}),
          s("text", {x: left + size + 8, y: y + 13, "font-weight": 600}, text.format.percent(share, 0))
        ];
      })
    );
  }
};

interface ShareRow {
  readonly label: string;
  /** Per cent of the variance. */
  readonly share: number;
  readonly rest?: true;
}

/** The choices, largest first, then what no sum of choices explains. Without variance there is nothing to share. */
function rowsOf({choices, r2, variance}: VarianceShares, text: Text): ShareRow[] {
  const words = text.multiverse;
  const percent = (share: number) => (variance > 0 ? 100 * share : 0);
  return [
    ...choices
      .map(({choice, share}) => ({label: words.choices[choice], share: percent(share)}))
      .sort((a, b) => b.share - a.share),
    {label: words.shares.rest, share: percent(1 - r2), rest: true as const}
  ];
}

/** @throws RangeError if the results do not have the contrast. */
function sharesOf({variance}: SubjectData, contrast: Contrast): VarianceShares {
  const own = variance.find(({measure}) => measure === contrast);
  if (!own) throw new RangeError(`invalid multiverse; no variance of: ${contrast}`);
  return own;
}
