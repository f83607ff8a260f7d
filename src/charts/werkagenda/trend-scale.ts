import type {TrendPanel, TrendView} from "./trend.js";

/** The values a panel must show, lowest and highest. */
function extent({series, targets = [], spreads = []}: TrendPanel): [low: number, high: number] {
  const values = [
    ...series.flatMap((s) => s.points.map((p) => p.value)),
    ...targets.map((t) => t.value),
    ...spreads.flatMap(({low, high}) => [low, high])
  ];
  return [Math.min(...values), Math.max(...values)];
}

export interface PanelScale {
  readonly low: number;
  readonly high: number;
  /** Values with a line across. */
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 10_000, 20_000];

/**
 * A window on the values for each panel: every panel spans as much, so that an equally steep line is an equal change,
 * wherever its values lie. Windows start at a tick, not at zero; percentages stay within 0 and 100.
 */
export function panelScales({panels, unit}: TrendView): PanelScale[] {
  if (unit === "count") {
    const high = Math.max(...panels.map((panel) => extent(panel)[1]));
    const step = steps.find((s) => high / s <= 5) ?? 20_000;
    const top = Math.ceil(high / step) * step;
    return panels.map(() => ({low: 0, high: top, ticks: range(0, top, step)}));
  }
  const widest = Math.max(...panels.map((panel) => extent(panel)[1] - extent(panel)[0]));
  const step = steps.find((s) => (1.15 * widest) / s <= 4) ?? 50;
  const span = Math.min(100, step * Math.max(2, Math.ceil((1.1 * widest) / step) + 1));
  return panels.map((panel) => {
    const [low, high] = extent(panel);
    const middle = (low + high) / 2;
    const start = Math.min(Math.max(0, Math.floor((middle - span / 2) / step + 0.5) * step), 100 - span);
    const fits = start <= low && start + span >= high;
    const base = fits ? start : Math.min(Math.max(0, Math.floor(low / step) * step), 100 - span);
    return {low: base, high: base + span, ticks: range(base, base + span, step)};
  });
}

/** First and last year measured of a view. */
export function yearsOf({panels}: TrendView): [first: number, last: number] {
  const years = panels.flatMap(({series, spreads = []}) => [
    ...series.flatMap((s) => s.points.map((p) => p.year)),
    ...spreads.map((s) => s.year)
  ]);
  return [Math.min(...years), Math.max(...years)];
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({length: Math.round((to - from) / step) + 1}, (_, i) => from + i * step);
}
