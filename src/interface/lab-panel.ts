import type {Specification} from "../analysis/specification/specification.js";
import {elements} from "../markup/element.js";
import {firstLocationYear} from "../mbo/codebook.js";
import {worldLabel} from "../mbo/world/world-label.js";
import {worldNames} from "../mbo/world/worlds.js";
import type {Text} from "../text/nl.js";
import {select} from "./choice.js";
import {ChoiceChanges, type ModelMove} from "./choice-changes.js";
import {facetOf, reconciled, withFacet} from "./facets.js";
import {groupsOfFields, type LabField} from "./lab-fields.js";
import type {LabState} from "./lab-state.js";
import {startState} from "./lab-state.js";
import {toggle} from "./switch.js";

export interface LabPanel {
  readonly node: HTMLElement;
  /** Brings the controls to a state, without telling anyone. */
  show(state: LabState): void;
}

export interface PanelOptions {
  readonly document: Document;
  readonly text: Text;
  readonly state: LabState;
  /** What changes a choice; shared with who changes choices elsewhere. */
  readonly changes?: ChoiceChanges;
  /** Told of every change, and of what became of the model with it. */
  readonly changed?: (state: LabState, model?: ModelMove) => void;
}

/**
 * The controls of the assumptions, grouped by the question they answer. A choice that rules out others takes those
 * along; options that cannot be had in any way are closed.
 */
export function labPanel({
  document,
  text,
  state: first,
  changes = new ChoiceChanges(),
  changed = () => {}
}: PanelOptions): LabPanel {
  const h = elements(document);
  const words = text.aannames;
  let state = first;
  const groups = groupsOfFields({document, text, specification: first.specification});
  const fields = groups.flatMap((group) => group.fields);
  for (const field of fields) {
    field.control.addEventListener("input", () => {
      const value = field.toSpecification ? field.toSpecification(field.control.value) : field.control.value;
      const next = changes.change(state.specification, field.facet, value);
      if (next) tell({...state, specification: next.specification}, next.model);
      else show(state);
    });
  }
  const world = select<string>({
    document,
    text,
    id: "wereld",
    label: words.world.label,
    help: words.world.help,
    value: first.world,
    start: startState.world,
    options: [
      ...worldNames.map((name) => ({value: name as string, label: worldLabel(name)![text.language]})),
      ...(worldLabel(first.world) ? [] : [{value: first.world, label: words.world.own}])
    ]
  });
  world.addEventListener("input", () => tell({...state, world: world.value}));
  const intervals = toggle({
    document,
    text,
    id: "interval",
    label: words.intervals.label,
    help: words.intervals.help,
    value: first.intervals,
    start: startState.intervals
  });
  intervals.addEventListener("input", () => tell({...state, intervals: intervals.value}));
  const node = h(
    "div",
    {class: "lab-groups"},
    ...groups.map(({name, fields: own}) => group(name, ...own.map(({control}) => control))),
    group("world", world, intervals),
    h("p", {class: "control-help"}, words.panel.coupled)
  );
  show(first);
  return {node, show};

  function group(name: keyof typeof words.groups, ...controls: HTMLElement[]): HTMLElement {
    const id = `lab-${name}`;
    return h("section", {class: "lab-group", "aria-labelledby": id}, h("h3", {id}, words.groups[name]), ...controls);
  }

  function tell(next: LabState, model?: ModelMove): void {
    show(next);
    changed(next, model);
  }

  function show(next: LabState): void {
    state = next;
    const {specification} = next;
    for (const {facet, control, fromSpecification} of fields) {
      const value = facetOf(specification, facet);
      control.value = fromSpecification ? fromSpecification(value) : value;
    }
    for (const field of fields) close(field, specification);
    world.value = next.world;
    intervals.value = next.intervals;
  }

  /** The start population is a choice for early leaving only. */
  function close({facet, control, toSpecification}: LabField, specification: Specification): void {
    if (facet === "startPopulation") control.hidden = specification.outcome !== "vsv";
    control.allow?.((value: unknown) => {
      const asked = toSpecification ? toSpecification(value) : value;
      return reconciled(withFacet(specification, facet, asked), facet) !== undefined;
    }, whyClosed(facet));
  }

  /** Why an option of this choice is closed, where one is. */
  function whyClosed(facet: LabField["facet"]): string {
    const {closed, leerweg, migration} = words;
    const firstYear = firstLocationYear + 1;
    if (facet === "subgroup") return closed.subgroup(leerweg.label, migration.label);
    if (facet === "year") return closed.year(firstYear);
    if (facet === "cito" || facet === "parents") return closed.weighting(firstYear);
    return closed.other;
  }
}
