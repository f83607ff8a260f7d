import {type VsvData, type VsvState, vsvByLevel} from "../charts/story/vsv-by-level.js";
import type {PartView} from "./part.js";

/** The published figures on early leaving, by track and year. */
export const vsvView: PartView<VsvData, VsvState> = {
  chart: vsvByLevel,
  sentence({gaps}, {leerweg, jaar}, text) {
    const [western, gap] = (["westers", "niet-westers"] as const).map((group) =>
      gaps.find((g) => g.leerweg === leerweg && g.jaar === jaar && g.migratieachtergrond === group)
    );
    if (!gap || !western) throw new RangeError(`invalid state; no published gap for: ${leerweg} ${jaar}`);
    return text.vsv.sentence({...gap, western, year: text.format.schoolYear(jaar)});
  }
};
