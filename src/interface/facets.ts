import {checkSpecification} from "../analysis/specification/check-specification.js";
import {publishedSpecification, type Specification} from "../analysis/specification/specification.js";

/** The choices that make up a specification, in the order in which they are shown. */
export const facetNames = [
  "outcome",
  "year",
  "model",
  "definition",
  "subgroup",
  "age",
  "leerweg",
  "migration",
  "startPopulation",
  "capacity",
  "cito",
  "parents"
] as const;
export type FacetName = (typeof facetNames)[number];

const inSelection = ["age", "leerweg", "migration", "startPopulation"];

/** What is analysed, not how: a change of these alone leaves the choices those of the study. */
export const subjectFacets: readonly FacetName[] = ["outcome", "year"];

/** The value of one choice. */
export function facetOf(specification: Specification, name: FacetName): unknown {
  const from = inSelection.includes(name) ? specification.selection : specification;
  return (from as unknown as Record<string, unknown>)[name];
}

/** The specification with one choice changed; not checked. */
export function withFacet(specification: Specification, name: FacetName, value: unknown): Specification {
  if (!inSelection.includes(name)) return {...specification, [name]: value};
  return {...specification, selection: {...specification.selection, [name]: value}};
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The choices that differ between two specifications. */
export function differingFacets(a: Specification, b: Specification = publishedSpecification): FacetName[] {
  return facetNames.filter((name) => !same(facetOf(a, name), facetOf(b, name)));
}

/** The published choices for the outcome and year of a specification. */
export const publishedFor = ({outcome, year}: Specification): Specification => ({
  ...publishedSpecification,
  outcome,
  year,
  ...(year < 2020 && {model: "single"})
});

/** What may help a choice that the published others rule out. */
const remedies: Partial<Record<FacetName, readonly unknown[]>> = {
  cito: [{kind: "imputation", m: 10}],
  parents: [{kind: "imputation", m: 10}],
  model: ["single", "1c"],
  year: [2020]
};

/**
 * The specification, or where its choices exclude one another the nearest that does not: `kept` stays as it is, of the
 * others as few as possible (one, else two) become the published choice or what goes with `kept`.
 *
 * @returns undefined if that does not help.
 */
export function reconciled(specification: Specification, kept: FacetName): Specification | undefined {
  const checked = valid(specification);
  if (checked) return checked;
  const others = facetNames.filter((name) => name !== kept && !subjectFacets.includes(name));
  const ways = [...others, ...(kept === "year" ? [] : (["year"] as const))].flatMap((name) =>
    [facetOf(publishedSpecification, name), ...(remedies[name] ?? [])].map((value) => ({name, value}))
  );
  for (const {name, value} of ways) {
    const found = valid(withFacet(specification, name, value));
    if (found) return found;
  }
  for (const [k, first] of ways.entries()) {
    for (const second of ways.slice(k + 1)) {
      if (second.name === first.name) continue;
      const changed = withFacet(withFacet(specification, first.name, first.value), second.name, second.value);
      const found = valid(changed);
      if (found) return found;
    }
  }
  return undefined;
}

function valid(specification: Specification): Specification | undefined {
  try {
    return checkSpecification(specification);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
