import {type VsvData, type VsvState, vsvByLevel} from "../charts/vsv-by-level.js";
import type {PartView} from "./part.js";

/** The published figures on early leaving, by track and year. */
export const vsvView: PartView<VsvData, VsvState> = {
  chart: vsvByLevel,
  sentence({gaps}, {leerweg, jaar}, text) {
    const gap = gaps.find((g) => g.leerweg === leerweg && g.jaar === jaar && g.migratieachtergrond === "niet-westers");
    if (!gap) throw new RangeError(`invalid state; no published gap for: ${leerweg} ${jaar}`);
    return text.vsv.sentence({...gap, year: text.format.schoolYear(jaar)});
  }
};
