import {type Definition, definitionOptions, type Rule} from "../../src/analysis/definitions/definition.js";

const rules: readonly Rule[] = [{kind: "alle"}, {kind: "aandeel", share: 90}, {kind: "studenten", share: 75}];

/** Every allowed combination of parts, with these tolerances. */
export function allDefinitions(tolerances: readonly number[]): Definition[] {
  const {outcome: outcomes, group: groups, held: helds, scale: scales} = definitionOptions;
  const {direction: directions, level: levels} = definitionOptions;
  const all: Definition[] = [];
  for (const outcome of outcomes)
    for (const group of groups)
      for (const held of helds)
        for (const scale of scales)
          for (const tolerance of tolerances)
            for (const direction of directions)
              for (const level of levels)
                for (const rule of level === "landelijk" ? rules.slice(0, 1) : rules)
                  if (group !== "ouders-laag" || level === "landelijk")
                    all.push({outcome, group, held, scale, tolerance, direction, level, rule});
  return all;
}
