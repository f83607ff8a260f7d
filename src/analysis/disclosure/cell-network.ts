/**
 * published, or suppressed; fixed: known to all and never to be suppressed; absent: not published and no secret either,
 * such as a total that nobody asked for.
 */
export type ArcState = "published" | "suppressed" | "fixed" | "absent";

/**
 * One count of a table as an arc of a circulation: at every node the counts that enter add up to those that leave,
 * which is what a margin says. All that is known of a count that is suppressed or absent is that it is 0 or more.
 */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly state: ArcState;
}

export const isHidden = ({state}: Arc): boolean => state === "suppressed" || state === "absent";

export interface CellNetwork {
  readonly nodes: number;
  readonly arcs: readonly Arc[];
}

/** The least and the greatest that a hidden count can be, given all that is published. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader can work out about one count: exact bounds, both of which some table with the same published numbers
 * reaches. A count can rise by the greatest flow from the head of its arc back to its tail through the other hidden
 * counts, each of which can rise without limit and fall to 0; it can fall by the greatest flow the other way. Exact,
 * because a two-way table with its margins is a circulation, whose extreme points are whole numbers; repeated bounds on
 * rows and columns (the shuttle algorithm) can be too wide. The question that R's sdcTable::attack puts to a general
 * linear program.
 *
 * @param enough stop when the bounds are this far apart: then they are inner bounds.
 */
export function feasibleInterval(network: CellNetwork, at: number, enough = Number.POSITIVE_INFINITY): Interval {
  const arc = network.arcs[at]!;
  const {from, to, value} = arc;
  if (!isHidden(arc)) return {low: value, high: value};
  const down = Math.min(value, greatestFlow(network, at, from, to, Math.min(value, enough)));
  const up = greatestFlow(network, at, to, from, enough - down);
  return {low: value - down, high: value + up};
}

/**
 * The greatest flow through the hidden arcs but one, by shortest augmenting paths; at least `enough` if
 * there is so much.
 */
function greatestFlow({nodes, arcs}: CellNetwork, without: number, source: number, sink: number, enough: number) {
  const values = arcs.map(({value}) => value);
  let flow = 0;
  while (flow < enough) {
    const reached = reach(nodes, arcs, values, without, source);
    let least = Number.POSITIVE_INFINITY;
    if (!reached.has(sink)) return flow;
    const path: {readonly arc: number; readonly forward: boolean}[] = [];
    for (let node = sink; node !== source; ) {
      const step = reached.get(node)!;
      if (!step.forward) least = Math.min(least, values[step.arc]!);
      path.push(step);
      node = step.forward ? arcs[step.arc]!.from : arcs[step.arc]!.to;
    }
    if (least === Number.POSITIVE_INFINITY) return least;
    for (const {arc, forward} of path) values[arc]! += forward ? least : -least;
    flow += least;
  }
  return flow;
}

interface Step {
  readonly arc: number;
  readonly forward: boolean;
}

/** Nodes that can be reached from the source, breadth first, each with the arc that leads to it. */
function reach(nodes: number, arcs: readonly Arc[], values: readonly number[], without: number, source: number) {
  const reached = new Map<number, Step>();
  const queue = [source];
  for (let head = 0; head < queue.length && reached.size < nodes; ++head) {
    const node = queue[head]!;
    arcs.forEach((own, arc) => {
      const {from, to} = own;
      if (!isHidden(own) || arc === without) return;
      const forward = from === node;
      const next = forward ? to : to === node && values[arc]! > 0 ? from : undefined;
      if (next === undefined || next === source || reached.has(next)) return;
      reached.set(next, {arc, forward});
      queue.push(next);
    });
  }
  return reached;
}
