import {publishedSpecification, type Specification} from "../specification/specification.js";
import {toQuery} from "../specification/specification-query.js";

/** What a reader of the story can ask for, as changes of the published choices. */
const changes = {
  published: {},
  withoutScore: {capacity: {kind: "none"}},
  wholeGap: {model: "1a"},
  onlyKnown: {cito: {kind: "listwise"}, parents: {kind: "listwise"}},
  institutions: {model: "3"},
  vsv: {outcome: "vsv"},
  vsvWholeGap: {outcome: "vsv", model: "1a"},
  vsvOnlyKnown: {outcome: "vsv", cito: {kind: "listwise"}, parents: {kind: "listwise"}}
} as const satisfies Record<string, Partial<Specification>>;

export type StoryChoice = keyof typeof changes;

/** The queries of what can be asked for: addresses in the lab, and names in the list of specifications. */
export function storyQueries(): Record<StoryChoice, string> {
  const query = (change: Partial<Specification>) => toQuery({...publishedSpecification, ...change});
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, query(change)])) as Record<
    StoryChoice,
    string
  >;
}
