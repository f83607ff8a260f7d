import {
  correlationAt,
  type ImprovedData,
  type ImprovedState,
  improvedChart
} from "../../charts/definitions/improved-by-chance.js";
import {type ScalesData, type ScalesState, vsvScales} from "../../charts/definitions/vsv-scales.js";
import {published} from "../../mbo/published.js";
import type {PartView} from "../part.js";

/** The published gap on four scales: which grew, which shrank, and how much of it is the mix of levels. */
export const scalesView: PartView<ScalesData, ScalesState> = {
  chart: vsvScales,
  sentence({gaps, changes}, {leerweg, wie, verdeling}, text) {
    const last = Math.max(...gaps.map(({jaar}) => jaar));
    const points = (same: boolean) =>
      gaps.find(
        (g) =>
          g.leerweg === leerweg && g.groep === wie && g.jaar === last && g.schaal === "verschil" && g.verdeling === same
      )!.value;
    const first = Math.min(...changes.map(({from}) => from));
    const own = changes.filter(
      (c) => c.leerweg === leerweg && c.groep === wie && c.verdeling === verdeling && c.from === first
    );
    return text.maatstaven.scales.sentence({
      raw: points(false),
      same: points(true),
      leerweg,
      who: wie,
      year: text.format.schoolYear(last),
      changes: own
        .filter(({schaal}) => schaal === "verschil" || schaal === "ongunstig")
        .map(({schaal: scale, before, after, change}) => ({scale, before, after, change}))
    });
  }
};

/** What chance alone does to targets. */
export const improvedView: PartView<ImprovedData, ImprovedState> = {
  chart: improvedChart,
  sentence(data, state, text) {
    return text.maatstaven.improved.sentence({
      correlation: correlationAt(data, state),
      reliability: state.betrouwbaarheid,
      low: published.ambitionCorrelationLow.value,
      high: published.ambitionCorrelationHigh.value,
      smallest: Math.min(...data.improved.map(({students}) => students))
    });
  }
};
