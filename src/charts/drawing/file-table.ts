import type {Badge, TableContent} from "../../tables/content.js";
import type {Text} from "../../text/nl.js";

/**
 * The table of a chart as a file has it. Cut loose from its page and its name it must still say what is simulated, so
 * every row does; a table of published figures alone is as it stands beside the chart.
 */
export function fileTable(
  {badge, beside}: {readonly badge: Badge; readonly beside?: Badge},
  content: TableContent,
  text: Text
): TableContent {
  const badges = beside ? [badge, beside] : [badge];
  if (!badges.includes("simulated")) return content;
  const {kind} = text.chart;
  const kinds = text.format.list(badges.map((own) => kind[own]));
  return {
    ...content,
    columns: [...content.columns, {label: kind.column}],
    rows: content.rows.map((row) => [...row, kinds])
  };
}
