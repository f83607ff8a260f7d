import type {Grammar, Method, Parameter} from "../analysis/specification/method-grammar.js";
import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";
import {type Choice, select} from "./choice.js";
import {announce, type Control, type ControlOptions, withValue} from "./control.js";
import {range} from "./range.js";

export interface MethodOptions<Kind extends string> extends ControlOptions<Method<Kind>> {
  readonly grammar: Grammar<Kind>;
  readonly names: Readonly<Record<string, string>>;
}

type Numbers = Readonly<Record<string, number>>;

/** Steps of a slider: whole numbers, else a tenth or, of a share, a hundredth. */
const stepOf = ({whole, high}: Parameter): number => (whole ? 1 : high <= 1 ? 0.05 : 0.5);

/** What a reader can set; the engine takes more. */
const widest: Readonly<Record<string, readonly [number, number]>> = {
  m: [2, 20],
  df: [2, 8],
  points: [-10, 10],
  error: [0, 10],
  validity: [0.5, 1],
  replicates: [10, 100],
  delta: [-10, 10]
};

/** A method, and below it a slider for each number it takes. */
export function methodControl<Kind extends string>(
  options: MethodOptions<Kind>
): Control<Method<Kind>> & Pick<Choice<Method<Kind>>, "allow"> {
  const {document, text, id, grammar, names, value: first, start} = options;
  const h = elements(document);
  const kinds = Object.keys(grammar) as Kind[];
  const list = select<Kind>({
    ...options,
    value: first.kind,
    start: start.kind,
    options: kinds.map((kind) => ({value: kind, label: names[kind]!}))
  });
  const box = h("div", {class: "method-numbers"});
  const node = h("div", {class: "method"}, list, box);
  let kind = first.kind;
  let sliders: Readonly<Record<string, Control<number>>> = {};
  const read = (): Method<Kind> => ({
    kind,
    ...Object.fromEntries(Object.entries(sliders).map(([name, slider]) => [name, slider.value]))
  });
  const build = (values: Numbers) => {
    const made = grammar[kind].map((parameter) => [parameter.name, slider(parameter, values[parameter.name])] as const);
    sliders = Object.fromEntries(made);
    box.replaceChildren(...made.map(([, control]) => control));
  };
  const slider = (parameter: Parameter, value = parameter.start) =>
    range({
      ...slidersText(parameter, text),
      document,
      text,
      id: `${id}-${parameter.name}`,
      ...bounds(parameter),
      value
    });
  build(numbersOf(first));
  list.addEventListener("input", (event) => {
    event.stopPropagation();
    kind = list.value;
    build({});
    announce(node, "input");
  });
  const control = withValue<Method<Kind>>(node, read, (next) => {
    const same = next.kind === kind && Object.keys(sliders).length === grammar[kind].length;
    kind = next.kind;
    list.value = kind;
    if (!same) build(numbersOf(next));
    else
      for (const [name, own] of Object.entries(sliders)) if (own.value !== next[name]) own.value = Number(next[name]);
  });
  return Object.assign(control, {
    allow: (accept: (value: Method<Kind>) => boolean, why?: string) => {
      list.allow((own) => accept(own === kind ? read() : startMethod(own, grammar)), why);
    }
  });
}

const startMethod = <Kind extends string>(kind: Kind, grammar: Grammar<Kind>): Method<Kind> => ({
  kind,
  ...Object.fromEntries(grammar[kind].map(({name, start}) => [name, start]))
});

const numbersOf = (method: Method<string>): Numbers =>
  Object.fromEntries(
    Object.entries(method).flatMap(([name, value]) => (name === "kind" ? [] : [[name, Number(value)]]))
  );

function bounds(parameter: Parameter): {min: number; max: number; step: number; start: number} {
  const {name, low, high, start} = parameter;
  const [least, most] = widest[name] ?? [low, high];
  return {min: Math.max(low, least), max: Math.min(high, most), step: stepOf(parameter), start};
}

function slidersText({name, start}: Parameter, text: Text): {label: string; unit: string; startLabel: string} {
  const {label, unit} = text.aannames.parameters[name as keyof typeof text.aannames.parameters];
  return {label, unit, startLabel: text.control.assumption(text.format.number(start, Number.isInteger(start) ? 0 : 1))};
}
