import {FileAttachment} from "observablehq:stdlib";
import type {TruthResults} from "../../analysis/truth/results.js";
import type {MultiverseData} from "../../charts/lab/curve-data.js";
import type {LabSources} from "./compute.js";
import type {LabStart} from "./lab-data.js";

/** The files of the assumptions page and its embed. */
export const labSources: LabSources = {
  files: {
    "doorstroom-2020": () => FileAttachment("../../data/doorstroom-2020.arrow").href,
    "doorstroom-2021": () => FileAttachment("../../data/doorstroom-2021.arrow").href,
    "vsv-2020": () => FileAttachment("../../data/vsv-2020.arrow").href,
    "vsv-2021": () => FileAttachment("../../data/vsv-2021.arrow").href
  },
  start: () => FileAttachment("../../data/aannames.json").json<LabStart>(),
  async studies() {
    const [multiverse, truth] = await Promise.all([
      FileAttachment("../../data/multiverse.json").json<MultiverseData>(),
      FileAttachment("../../data/truth.json").json<TruthResults>()
    ]);
    return {multiverse, truth};
  }
};
