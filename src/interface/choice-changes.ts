import type {ModelName, Specification} from "../analysis/specification/specification.js";
import {type FacetName, reconciled, withFacet} from "./facets.js";

/** What became of the model: it had to give way to the year, or it came back with it. */
export type ModelMove = "gaveWay" | "back";

/**
 * Changes one choice; others that it rules out go along. A model that gives way to a year before locations are known
 * comes back with a year in which it can be had, unless the reader chose another.
 */
export class ChoiceChanges {
  #gaveWay: ModelName | undefined;

  /** @returns undefined where the choice cannot be had in any way. */
  change(
    from: Specification,
    facet: FacetName,
    value: unknown
  ): {readonly specification: Specification; readonly model?: ModelMove} | undefined {
    const asked = withFacet(from, facet, value);
    const specification = reconciled(asked, facet);
    if (!specification) return undefined;
    if (facet === "model") this.forget();
    if (facet !== "year") return {specification};
    if (specification.model !== asked.model) {
      this.#gaveWay = asked.model;
      return {specification, model: "gaveWay"};
    }
    const model = this.#gaveWay;
    if (!model) return {specification};
    const back = reconciled({...specification, model}, "year");
    if (back?.model !== model) return {specification};
    this.forget();
    return {specification: back, model: "back"};
  }

  /** The reader went elsewhere: nothing is to come back. */
  forget(): void {
    this.#gaveWay = undefined;
  }
}
