import type {Part} from "../analysis/definitions/compare-definitions.js";
import type {Evaluation} from "../analysis/definitions/evaluate.js";
import type {SideBySide} from "../analysis/definitions/side-by-side.js";
import {definitionCompare, nameOf} from "../charts/definition-compare.js";
import {definitionErrors} from "../charts/definition-errors.js";
import {definitionVerdict, gapWords} from "../charts/definition-verdict.js";
import type {Text} from "../text/nl.js";
import type {DefinitionState} from "./definition-state.js";
import type {PartView} from "./part.js";

/** The definition read back, and its verdict with how sure it is. */
export const verdictView: PartView<SideBySide, DefinitionState> = {
  chart: definitionVerdict,
  sentence({evaluations}, _state, text) {
    const own = evaluations[0]!;
    const {scale} = own.definition;
    const published = own.published.map((verdict) => text.definities.verdict.how.published({...verdict, scale}));
    return [text.definities.sentence(own.definition), verdictWords(own, text).join(" "), ...published].join("\n");
  }
};

function verdictWords({definition, answer, national, probability}: Evaluation, text: Text): string[] {
  const {how} = text.definities.verdict;
  const {level, scale, rule, group} = definition;
  if (!answer || level === "landelijk") {
    const {gap: value, low, high} = national;
    return [how.national({value, low, high, scale, probability}), ...(group === "ouders-laag" ? [how.parents] : [])];
  }
  const {expected, low, high} = answer.share;
  const {meets, unknown, fails} = answer.counts;
  const students = rule.kind === "studenten";
  const [few, all] = answer.spread?.worst ?? [];
  return [
    how.units({level, students, expected, low, high, required: answer.required, probability}),
    how.counts(level, meets, unknown, fails),
    how.list(level, answer.listed.fails.length),
    ...(few && all && rule.kind === "alle"
      ? [
          how.worst(
            all.locations,
            gapWords(worstShown(all.gap, definition), definition, text),
            few.locations,
            gapWords(worstShown(few.gap, definition), definition, text)
          )
        ]
      : [])
  ];
}

/** The furthest gap is kept on the additive scale; a ratio is its exponential. */
const worstShown = (gap: number, {scale}: Evaluation["definition"]): number =>
  scale === "verschil" ? gap : Math.exp(gap);

/** Which definitions agree, which contradict each other, and why. */
export const compareView: PartView<SideBySide, DefinitionState> = {
  chart: definitionCompare,
  sentence({evaluations, pairs}, _state, text) {
    const words = text.definities.compare;
    if (pairs.length === 0) return words.alone;
    const said = pairs.map(({first, second, relation, parts, units}) =>
      words.relation({
        first: nameOf(evaluations[first]!, first, text),
        second: nameOf(evaluations[second]!, second, text),
        relation,
        parts: text.format.list(parts.map((part) => text.definities.part[part])),
        units,
        level: evaluations[first]!.definition.level
      })
    );
    const apart = pairs.filter(({relation}) => relation === "contradict").flatMap(({parts}) => parts);
    const why = [...new Set<Part>(apart)].map((part) => words.why[part]);
    return [...said, ...why].join(" ");
  }
};

/** What verdicts are worth, where the truth is known. */
export const errorsView: PartView<SideBySide, DefinitionState> = {
  chart: definitionErrors,
  sentence({evaluations}, _state, text) {
    const {answer, needed} = evaluations[0]!;
    const words = text.definities.errors;
    const finite = (value: number) => (Number.isFinite(value) ? value : null);
    const size = words.needed({toFail: finite(needed.toFail), toMeet: finite(needed.toMeet)});
    if (!answer || answer.counted.truth === null) return size;
    const {raw, shrunken, truth} = answer.counted;
    const counted = words.sentence({
      raw,
      shrunken,
      truth,
      expected: answer.share.expected,
      spread: answer.spread?.within ?? null,
      known: answer.known,
      units: answer.units.length
    });
    return `${counted} ${size}`;
  }
};
