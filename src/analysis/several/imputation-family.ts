import {imputes} from "../specification/check-combination.js";
import {isDirect} from "../specification/direct.js";
import {needed} from "../specification/needed.js";
import type {Specification} from "../specification/specification.js";

/**
 * What specifications with several tables or fits have in common that neighbours can share: imputations (see
 * imputationFormula for what makes imputations of its own), or just the method. Undefined for one table and one fit.
 */
export function familyOf(specification: Specification): string | undefined {
  const choices = needed(specification);
  if (isDirect(choices)) return undefined;
  const {cito, parents, capacity, model} = choices;
  if (!imputes(cito) && !imputes(parents)) return JSON.stringify([cito, parents, capacity]);
  const shape = ["spline", "period", "latent"].includes(capacity.kind) ? capacity : null;
  return JSON.stringify([cito, parents, shape, model === "3"]);
}
