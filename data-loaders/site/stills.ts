import type {PartControls, PartView} from "../../src/parts/part.js";
import {allStills} from "../../src/parts/werkagenda/stills.js";
import type {WerkagendaData} from "../../src/tables/werkagenda/data.js";
import type {StaticPart} from "./parts.js";

/** Charts without controls as parts, so that they have embeds as all others do. */
export function staticStills(data: WerkagendaData): StaticPart[] {
  return allStills(data).map(({id, chartId, page, with: use}): StaticPart => {
    const controls: PartControls<object> = {id, fields: {}, controls: () => ({})};
    return {
      id,
      chartId,
      page,
      with: <R>(draw: <Data, State>(part: PartControls<State>, view: PartView<Data, State>, data: Data) => R) =>
        use((chart, own) => draw(controls, {chart, sentence: () => ""}, own))
    };
  });
}
