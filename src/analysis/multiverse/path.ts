import {familyOf} from "../several/imputation-family.js";
import {modelNames, publishedSpecification, type Specification} from "../specification/specification.js";
import {toQuery} from "../specification/specification-query.js";
import type {Entry} from "./list.js";

/**
 * Specifications that are one fit: they differ in definition of effect, or in the students over whom it is averaged.
 */
export interface FitGroup {
  /** With the published definition, over all students. */
  readonly specification: Specification;
  readonly entries: readonly Entry[];
}

/** Fits that are made one after another, each started from the one before; the first starts cold. */
export type Chunk = readonly FitGroup[];

/** At most so many plain fits in a row: what is lost when a run is stopped, and how evenly cores are loaded. */
const CHUNK_FITS = 12;

/**
 * The path through the specifications: those with the same students together, within them those prepared alike, within
 * those the models up the ladder and down again at the next preparation, so that neighbours share what they can.
 * Cut into chunks that share their students. The same entries make the same chunks, whoever runs them and in
 * whatever order.
 *
 * Methods with several tables or fits come first, since they take longest: a chunk per family, so that imputations
 * are made once.
 */
export function pathOf(entries: readonly Entry[]): Chunk[] {
  const groups = groupFits(entries);
  const several = groups.filter(({specification}) => familyOf(specification) !== undefined);
  const families = grouped(several, ({specification}) => studentsKey({specification}) + familyOf(specification));
  return [...families.map(rowsOf), ...directPath(groups.filter((group) => !several.includes(group)))];
}

function directPath(groups: readonly FitGroup[]): Chunk[] {
  return grouped(groups, studentsKey).flatMap((same) => {
    const path = rowsOf(same);
    const count = Math.ceil(path.length / CHUNK_FITS);
    return Array.from({length: count}, (_, k) =>
      path.slice(Math.round((k * path.length) / count), Math.round(((k + 1) * path.length) / count))
    );
  });
}

/** Row by row those prepared alike, the models up and down. */
function rowsOf(same: readonly FitGroup[]): FitGroup[] {
  const rows = grouped(same, preparationKey).map((alike) => [...alike].sort(byModel));
  return rows.flatMap((models, k) => (k % 2 === 0 ? models : models.reverse()));
}

function groupFits(entries: readonly Entry[]): FitGroup[] {
  const {definition, subgroup} = publishedSpecification;
  const base = (entry: Entry) => ({...entry.specification, definition, subgroup});
  return grouped(entries, (entry) => toQuery(base(entry))).map((own) => ({specification: base(own[0]!), entries: own}));
}

/** Lists of what has the same key, in the order of first appearance. */
function grouped<T>(things: readonly T[], key: (thing: T) => string): T[][] {
  const lists = new Map<string, T[]>();
  for (const thing of things) {
    const own = key(thing);
    const list = lists.get(own);
    if (list) list.push(thing);
    else lists.set(own, [thing]);
  }
  return [...lists.values()];
}

const studentsKey = ({
  specification: {outcome, year, selection, cito, parents}
}: Pick<FitGroup, "specification">): string =>
  JSON.stringify([outcome, year, selection, cito.kind === "listwise", parents.kind === "listwise"]);

const preparationKey = ({specification: {cito, parents, capacity}}: FitGroup): string =>
  JSON.stringify([cito, parents, capacity]);

const byModel = (a: FitGroup, b: FitGroup): number =>
  modelNames.indexOf(a.specification.model) - modelNames.indexOf(b.specification.model);
