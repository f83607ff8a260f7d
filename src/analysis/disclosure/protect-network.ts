import {type Arc, type CellNetwork, feasibleInterval, isHidden} from "./cell-network.js";

/** Suppressed counts that a reader can work out to within less than `width`: their arcs, ascending. */
export function recoverable(network: CellNetwork, width: number): number[] {
  return [...network.arcs.keys()].filter(
    (at) => network.arcs[at]!.state === "suppressed" && isNarrow(network, at, width)
  );
}

function isNarrow(network: CellNetwork, at: number, width: number): boolean {
  const {low, high} = feasibleInterval(network, at, width);
  return !(high - low >= width);
}

/**
 * Secondary suppression: suppresses further counts until no suppressed one is {@link recoverable}.
 *
 * Per recoverable count, the smallest first: of all cycles through it along which `width` students can be moved
 * without a count below 0, the one with the fewest published students is suppressed. Everything on that cycle can then
 * vary by `width`, and suppressing more never narrows what was wide enough. A heuristic: safe, but the pattern need
 * not be the smallest.
 *
 * @returns the network with more arcs suppressed.
 * @throws RangeError if a count cannot be protected, because all around it is fixed.
 */
export function protectNetwork(network: CellNetwork, width: number): CellNetwork {
  const value = (at: number) => network.arcs[at]!.value;
  let own = network;
  for (const target of recoverable(network, width).sort((a, b) => value(a) - value(b) || a - b)) {
    if (!isNarrow(own, target, width)) continue;
    const cycle = cheapestCycle(own, target, width);
    if (!cycle) throw new RangeError(`invalid table; a suppressed cell cannot be protected: ${value(target)}`);
    own = {...own, arcs: own.arcs.map((arc, at) => (cycle.has(at) ? suppressed(arc) : arc))};
  }
  return own;
}

/** The arcs of the cycle that lets the target rise, or fall if that is cheaper and it can. */
function cheapestCycle(network: CellNetwork, target: number, width: number) {
  const {from, to, value} = network.arcs[target]!;
  const up = cheapestPath(network, to, from, width, target);
  const down = value >= width ? cheapestPath(network, from, to, width, target) : undefined;
  return down && (!up || down.cost < up.cost) ? down.arcs : up?.arcs;
}

/**
 * Dijkstra: with the arcs at the number of students that hiding them costs; against an arc only if it holds `width`.
 */
function cheapestPath({nodes, arcs}: CellNetwork, source: number, sink: number, width: number, without: number) {
  const cost = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const by = new Int32Array(nodes).fill(-1);
  const done = new Uint8Array(nodes);
  cost[source] = 0;
  for (;;) {
    let node = -1;
    for (let k = 0; k < nodes; ++k) if (!done[k] && cost[k]! < (node < 0 ? Infinity : cost[node]!)) node = k;
    if (node < 0) return undefined;
    if (node === sink) return {cost: cost[sink]!, arcs: along(arcs, by, source, sink)};
    done[node] = 1;
    arcs.forEach((arc, at) => {
      if (at === without || arc.state === "fixed") return;
      const next = arc.from === node ? arc.to : arc.to === node && arc.value >= width ? arc.from : undefined;
      if (next === undefined || !(cost[node]! + price(arc) < cost[next]!)) return;
      cost[next] = cost[node]! + price(arc);
      by[next] = at;
    });
  }
}

/** One more than its students, so that of equally many students the fewest cells are hidden. */
const price = (arc: Arc): number => (isHidden(arc) ? 0 : arc.value + 1);

const suppressed = (arc: Arc): Arc => (arc.state === "published" ? {...arc, state: "suppressed"} : arc);

function along(arcs: readonly Arc[], by: Int32Array, source: number, sink: number): Set<number> {
  const path = new Set<number>();
  for (let node = sink; node !== source; ) {
    const at = by[node]!;
    path.add(at);
    node = arcs[at]!.to === node ? arcs[at]!.from : arcs[at]!.to;
  }
  return path;
}
