import type {IfReal} from "../analysis/disclosure/if-real.js";
import type {Reason} from "../analysis/disclosure/reason.js";
import {codebookValue} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** How many figures of the site would not be published if its students were real, and why. */
export function ifRealTable({cells, locations}: IfReal, text: Text): TableContent {
  const words = text.disclosure.ifReal;
  const {reasons: names} = text.disclosure;
  const row = (what: string, {figures, reasons}: IfReal["cells"]) => {
    const entries = Object.entries(reasons) as [Reason, number][];
    const why = entries.map(([reason, count]) => `${names[reason]}: ${text.format.number(count)}`);
    return [what, figures, entries.reduce((sum, [, count]) => sum + count, 0), why.join("; ")];
  };
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.what},
      {label: words.figures, digits: 0},
      {label: words.withheld, digits: 0},
      {label: words.why}
    ],
    rows: [
      row(words.cells, cells),
      ...locations.map((own) => {
        const group = codebookValue("migratieachtergrond", own.group as "westers" | "niet-westers");
        return row(words.locations(own.outcome, group.label[text.language].toLowerCase()), own);
      })
    ]
  };
}
