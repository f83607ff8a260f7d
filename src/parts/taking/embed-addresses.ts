import type {Chart} from "../../charts/drawing/contract.js";
import {VERSION_KEY, WORLD_KEY} from "../../interface/embed-query.js";
import type {Embedding} from "./take-along.js";

export interface EmbedState {
  /** Query of the state, only what differs from the start; empty at the start. */
  readonly query: string;
  /** Every value of the state, so that a later start cannot change it. */
  readonly pinned: string;
  /** Path of the frozen start state from the site's root, where there is one. */
  readonly frozen?: string | undefined;
}

/**
 * Addresses of a chart's embed in a state: one that follows our corrections and one that lasts. The start state may be
 * frozen in a file; another state is pinned by version, world and choices in its address.
 */
export function embedAddresses(
  document: Document,
  {id, badge}: Pick<Chart<never, never>, "id" | "badge">,
  {query, pinned, frozen}: EmbedState
): Omit<Embedding, "title"> {
  const home = document.querySelector<HTMLAnchorElement>("a[data-home]")?.href ?? location.href;
  const {version, world} = document.documentElement.dataset;
  const at = (path: string) => new URL(path, home).href;
  const address = at(`embed/v1/${id}${query}`);
  if (query === "") return {address, lasting: frozen ? {address: at(frozen), kind: "frozen"} : undefined};
  if (!version) return {address};
  const all = new URLSearchParams(pinned);
  if (badge === "simulated" && world && !all.has(WORLD_KEY)) all.set(WORLD_KEY, world);
  all.set(VERSION_KEY, version);
  return {address, lasting: {address: at(`embed/v1/${id}?${all}`), kind: "pinned"}};
}
